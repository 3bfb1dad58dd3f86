import type { Locale } from "../mime.js";
import type { ProgressState } from "./progress-state.js";

const PERCENT = {
  nb: new Intl.NumberFormat("nb", { style: "percent" }),
  en: new Intl.NumberFormat("en", { style: "percent" }),
};
const WHOLE = { nb: new Intl.NumberFormat("nb"), en: new Intl.NumberFormat("en") };
const DECIMAL = {
  nb: new Intl.NumberFormat("nb", { maximumFractionDigits: 1 }),
  en: new Intl.NumberFormat("en", { maximumFractionDigits: 1 }),
};

const LEFT = { nb: "igjen", en: "left" } as const;
const STOPPED = { nb: "stoppet etter", en: "stopped after" } as const;
const EACH = { nb: "s per stk.", en: "s each" } as const;

/** Share of the work that is done, 0–1; null when nobody knows how much there is. */
export function shareDone({ count, total }: ProgressState): number | null {
  if (total === null) return null;
  return total === 0 ? 1 : Math.min(1, count / total);
}

/**
 * How far the work has come, in words: percent, steps, speed, and the time that is left, was used, or was used in vain.
 *
 * @example
 * progressWords({ label: null, count: 550, total: 1000, elapsed: 46, phase: "running", locale: "en" })
 * // ["55%", "550/1,000", "12/s", "left 0:38"]
 */
export function progressWords(state: ProgressState): readonly string[] {
  const { count, total, elapsed, phase, locale } = state;
  const share = shareDone(state);
  const steps = WHOLE[locale].format(count);
  return [
    // Rounded down: it says 100 when all is done.
    share === null ? "" : PERCENT[locale].format(Math.floor(share * 100) / 100),
    total === null ? steps : `${steps}/${WHOLE[locale].format(total)}`,
    phase === "running" ? speed(state) : "",
    timeWords(state, elapsed),
  ].filter((word) => word !== "");
}

function speed({ count, elapsed, locale }: ProgressState): string {
  if (count === 0 || elapsed === 0) return "";
  const rate = count / elapsed;
  if (rate < 1) return `${DECIMAL[locale].format(1 / rate)} ${EACH[locale]}`;
  return `${rate < 10 ? DECIMAL[locale].format(rate) : WHOLE[locale].format(Math.round(rate))}/s`;
}

function timeWords({ count, total, phase, locale }: ProgressState, elapsed: number): string {
  if (phase === "stopped") return `${STOPPED[locale]} ${clock(elapsed)}`;
  if (phase === "done" || total === null) return clock(elapsed);
  return count === 0 ? "" : `${LEFT[locale]} ${clock(Math.max(0, (elapsed * (total - count)) / count))}`;
}

/** Minutes and seconds, and hours where there are any. */
function clock(seconds: number): string {
  const whole = Math.round(seconds);
  const [hours, minutes] = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60];
  const tail = String(whole % 60).padStart(2, "0");
  return hours === 0 ? `${minutes}:${tail}` : `${hours}:${String(minutes).padStart(2, "0")}:${tail}`;
}

/** What the words say, for those who hear them. */
export const progressName = (label: string | null, locale: Locale) =>
  label ?? (locale === "nb" ? "Framdrift" : "Progress");
