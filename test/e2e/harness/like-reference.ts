import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import pixelmatch from "pixelmatch";
import { PNG } from "pngjs";

const BLOCK = 8;
/** Share of the blocks that may differ. */
const TOLERATED = 0.04;
/** Share of the width or height by which the sizes may differ. */
const TOLERATED_SIZE = 0.04;

/** How a picture differs from its reference. */
export interface Difference {
  /** Share of the picture that looks otherwise, 0–1; 1 when the sizes do not fit. */
  readonly share: number;
  /** What differs, in red: one pixel for 8 × 8. */
  readonly picture: PNG;
}

/** Whether what differs is no more than another version of a font makes. */
export function isTolerable({ share }: Difference): boolean {
  return share <= TOLERATED;
}

/**
 * Compares the mean colours of blocks of 8 × 8 pixels: these keep layout, colours and bars, and forget how exactly a letter
 * was drawn, which differs from one machine to another.
 */
export function difference(actual: PNG, reference: PNG): Difference {
  const width = Math.ceil(Math.min(actual.width, reference.width) / BLOCK);
  const height = Math.ceil(Math.min(actual.height, reference.height) / BLOCK);
  const picture = new PNG({ width, height });
  const blocks = [actual, reference].map((png) => meanColours(png, width, height));
  const different = pixelmatch(blocks[0] as Buffer, blocks[1] as Buffer, picture.data, width, height, {
    threshold: 0.1,
    includeAA: true,
  });
  const fits = sizeFits(actual.width, reference.width) && sizeFits(actual.height, reference.height);
  return { share: fits ? different / (width * height) : 1, picture };
}

const sizeFits = (a: number, b: number) => Math.abs(a - b) <= TOLERATED_SIZE * b;

function meanColours(png: PNG, width: number, height: number): Buffer {
  const blocks = Buffer.alloc(width * height * 4, 255);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) blocks.set(meanColour(png, x * BLOCK, y * BLOCK), (y * width + x) * 4);
  return blocks;
}

function meanColour({ data, width, height }: PNG, left: number, top: number): number[] {
  const sums = [0, 0, 0];
  let pixels = 0;
  for (let y = top; y < Math.min(top + BLOCK, height); y++)
    for (let x = left; x < Math.min(left + BLOCK, width); x++, pixels++)
      for (let c = 0; c < 3; c++) sums[c] = (sums[c] as number) + (data[(y * width + x) * 4 + c] as number);
  return sums.map((sum) => Math.round(sum / pixels));
}

/** Whether references are made anew from what is seen, to be looked at by a person before they are committed. */
const UPDATE = process.env.KOMMUNELAB_UPDATE_REFERENCES === "1";

/**
 * Compares a picture with `test/e2e/reference/NAME.png`; when it is not like it, keeps it and what differs in test-results/.
 *
 * @throws Error that says how much differs and where the pictures are.
 */
export function assertLikeReference(name: string, actual: Buffer): void {
  const file = join(import.meta.dirname, "../reference", `${name}.png`);
  if (UPDATE) keep(file, actual);
  if (!existsSync(file)) throw new Error(`no reference ${file}: make it with KOMMUNELAB_UPDATE_REFERENCES=1`);
  const found = difference(PNG.sync.read(actual), PNG.sync.read(readFileSync(file)));
  if (isTolerable(found)) return;
  keep(join("test-results", `${name}.actual.png`), actual);
  keep(join("test-results", `${name}.difference.png`), PNG.sync.write(found.picture));
  throw new Error(
    `${name} differs from its reference in ${(100 * found.share).toFixed(1)} % of its area: see test-results/${name}.*.png`,
  );
}

function keep(file: string, content: Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}
