/** What a table needs of style where the sheet is dropped, by element. */
const OF_ELEMENT: Readonly<Record<string, string>> = {
  table: "border-collapse:collapse",
  caption: "text-align:left;padding-bottom:.9em",
  th: "text-align:left;padding:.4em .8em;vertical-align:baseline;font-weight:400",
  td: "text-align:left;padding:.4em .8em;vertical-align:baseline",
  figure: "margin:1.8em 0 0",
  ul: "list-style:none;margin:0;padding:0",
  li: "margin:0 0 .4em",
  p: "margin:.1em 0",
};

/** The same by class; what stands further down wins. */
const OF_CLASS: Readonly<Record<string, string>> = {
  "kl-scroll": "overflow-x:auto;max-width:100%",
  "kl-title": "font-weight:600;font-size:1.1em",
  "kl-synthetic": "font-style:italic",
  "kl-number": "text-align:right",
  "kl-units": "display:block;font-size:.87em",
  "kl-track": "display:inline-block;width:7em;height:.62em;margin-right:.9em;text-align:left",
  "kl-fill": "display:block;height:100%;background:#1a9d49",
  "kl-figure": "display:inline-block",
  "kl-total": "font-weight:600;border-top:1px solid #8a8a8a;border-bottom:1px solid #8a8a8a",
  "kl-holds": "font-weight:700",
  "kl-axis": "font-weight:600;margin:.6em 0 .3em",
  "kl-bar": "display:flex;height:1.9em",
  "kl-swatch": "display:inline-block;width:1.1em;height:.8em",
  "kl-aside": "font-size:.92em",
  "kl-value": "padding:0 .3em;white-space:nowrap",
  "kl-warning": "font-weight:600",
  "kl-statistics": "font-size:.92em;margin-top:.9em",
  "kl-notes": "font-size:.92em;margin-top:.7em",
  "kl-hidden": "display:inline-block;width:1px;height:1px;overflow:hidden;white-space:nowrap",
};

const HEADING = "font-weight:600;vertical-align:bottom;border-bottom:1px solid #8a8a8a";
const STRONG_ROW = /\bkl-(total|group|holds)\b/;
const TAG = /<(\/?)([a-z]+\d?)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*>/g;

/** Longer fragments are no mail: Gmail cuts messages at about 100 kB. */
const MOST_CHARACTERS = 100_000;

/**
 * A view's fragment with the most needed of its style on the elements too, for mail and other readers that drop the sheet. Where
 * the sheet is kept it wins, and the fragment looks as without this.
 *
 * @param fragment - what `html` makes: well-formed, its texts escaped
 */
export function inlineStyles(fragment: string): string {
  if (fragment.length > MOST_CHARACTERS) return fragment;
  const place = { isHead: false, isStrong: false, isEarlier: false };
  return fragment
    .replace(/<style>([^<]*)<\/style>/g, (_, sheet: string) => `<style>${winning(sheet)}</style>`)
    .replace(TAG, (tag, end: string, name: string, attributes: string) => {
      if (name === "thead") place.isHead = end === "";
      if (end !== "" || name === "style") return tag;
      const classes = /\sclass="([^"]*)"/.exec(attributes)?.[1] ?? "";
      if (name === "tr") place.isStrong = STRONG_ROW.test(classes);
      if (name === "td" || name === "th") place.isEarlier = classes.includes("kl-earlier");
      return withStyle(name, attributes, [
        ...(OF_ELEMENT[name] ? [OF_ELEMENT[name]] : []),
        ...(name === "th" && place.isHead ? [HEADING] : []),
        ...(name === "td" && classes.includes("kl-number") ? ["white-space:nowrap"] : []),
        ...(name === "th" && place.isStrong ? ["font-weight:600"] : []),
        ...classes.split(" ").flatMap((of) => OF_CLASS[of] ?? []),
        ...(classes === "kl-fill" && place.isEarlier ? ["background:none;border:1px solid #8a8a8a"] : []),
        ...coloursIn(attributes),
      ]);
    });
}

/** An element with these declarations before those that it has, which win over the sheet as they did. */
function withStyle(name: string, attributes: string, declarations: readonly string[]): string {
  if (declarations.length === 0 && !attributes.includes(' style="')) return `<${name}${attributes}>`;
  const own = / style="([^"]*)"/.exec(attributes)?.[1] ?? "";
  const style = [...declarations, ...own.split(";").filter(Boolean).map(important)].join(";");
  return `<${name}${attributes.replace(/ style="[^"]*"/, "")} style="${style}">`;
}

/** The fill and text of a part of a bar, which the sheet takes from variables. */
function coloursIn(attributes: string): string[] {
  const [, fill] = /--kl-fill:(#\w+)/.exec(attributes) ?? [];
  const [, text] = /--kl-text:(#\w+)/.exec(attributes) ?? [];
  return fill && text ? [`background-color:${fill};color:${text}`] : [];
}

/** A sheet whose declarations win over those on elements. */
const winning = (sheet: string) => sheet.replace(/(?<=[{;])\s*[-\w]+:[^;{}]+(?=[;}])/g, important);

const important = (declaration: string) =>
  declaration.includes("!important") ? declaration : `${declaration}!important`;
