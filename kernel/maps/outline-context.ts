import type { GeoContext } from "d3-geo";

/** Points nearer to the last one than this cannot be told from it. */
const NEAREST = 0.5;

type Point = readonly [x: number, y: number];

/** Draws outlines as an SVG path without the points that nobody can see, so that a detailed file gives a short path. */
export class OutlineContext implements GeoContext {
  readonly #move: (at: Point) => Point;
  readonly #rings: Point[][] = [];
  #ring: Point[] = [];

  constructor(move: (at: Point) => Point) {
    this.#move = move;
  }

  beginPath(): void {}

  moveTo(x: number, y: number): void {
    this.#ring = [this.#move([x, y])];
  }

  lineTo(x: number, y: number): void {
    const at = this.#move([x, y]);
    const [lastX, lastY] = this.#ring.at(-1) as Point;
    if (Math.hypot(at[0] - lastX, at[1] - lastY) >= NEAREST) this.#ring.push(at);
  }

  closePath(): void {
    this.#rings.push(this.#ring);
  }

  /** Only points are drawn with arcs. */
  arc(): void {}

  /** The path; parts too small to see are left out, unless nothing else is there. */
  result(): string {
    const seen = this.#rings.filter((ring) => ring.length > 2);
    if (seen.length > 0) return seen.map((ring) => `M${ring.map((point) => point.join(" ")).join("L")}Z`).join("");
    const [[x, y] = [0, 0]] = this.#rings[0] ?? [];
    return `M${x - NEAREST} ${y - NEAREST}h${2 * NEAREST}v${2 * NEAREST}h${-2 * NEAREST}Z`;
  }
}
