/** Colours of a page: text and code read on `page` and `code` with a contrast of at least 4.5 to 1. */
export interface Theme {
  readonly page: string;
  readonly ink: string;
  readonly muted: string;
  /** Behind code. */
  readonly code: string;
  readonly rule: string;
  readonly link: string;
  readonly error: string;
  /** Parts of code. */
  readonly parts: Readonly<Record<"keyword" | "string" | "number" | "comment" | "name" | "type", string>>;
  /** The eight colours of a terminal, dark to light ones as they read on the page. */
  readonly ansi: Readonly<Record<0 | 1 | 2 | 3 | 4 | 5 | 6 | 7, string>>;
}

export const CODE_COLORS: Readonly<Record<"light" | "dark", Theme>> = {
  light: {
    page: "#ffffff",
    ink: "#162327",
    muted: "#526166",
    code: "#f3f6f6",
    rule: "#d3dadb",
    link: "#075e42",
    error: "#a3231b",
    parts: {
      keyword: "#8a1f6e",
      string: "#0b6340",
      number: "#8f4300",
      comment: "#526166",
      name: "#1d4f91",
      type: "#005f73",
    },
    ansi: {
      0: "#162327",
      1: "#a3231b",
      2: "#0b6340",
      3: "#765600",
      4: "#1d4f91",
      5: "#8a1f6e",
      6: "#005f73",
      7: "#526166",
    },
  },
  dark: {
    page: "#12191b",
    ink: "#e6eced",
    muted: "#a3b2b6",
    code: "#1a2427",
    rule: "#36454a",
    link: "#7fd6ac",
    error: "#ff9a8f",
    parts: {
      keyword: "#e8a2d8",
      string: "#8fd6a8",
      number: "#f0b483",
      comment: "#a3b2b6",
      name: "#9ec5f5",
      type: "#7fd4e4",
    },
    ansi: {
      0: "#a3b2b6",
      1: "#ff9a8f",
      2: "#8fd6a8",
      3: "#e6c35c",
      4: "#9ec5f5",
      5: "#e8a2d8",
      6: "#7fd4e4",
      7: "#e6eced",
    },
  },
};
