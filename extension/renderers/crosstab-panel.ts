import type { Crosstab, Label, PercentOf } from "../../kernel/mime.js";
import { type CrosstabShape, crosstabHtml } from "../../kernel/views/crosstab-html.js";
import { PERCENT_BUTTON, WORDS } from "../../kernel/views/words.js";
import { CHOICE_STYLE, choiceButtons } from "./choice-buttons.js";

/** What the reader has chosen to see. */
export interface CrosstabState {
  readonly shape: CrosstabShape;
  readonly percent: PercentOf;
}

const SHAPES: Readonly<Record<CrosstabShape, Label>> = { both: WORDS.both, table: WORDS.table, bars: WORDS.bars };

/**
 * Draws a crosstab below buttons for table or bars and for percent of row, column or table.
 *
 * @param onChange - told of every choice, so that the host can keep it
 */
export function crosstabPanel(
  root: ShadowRoot,
  payload: Crosstab,
  start: CrosstabState,
  onChange: (state: CrosstabState) => void,
): void {
  let state = start;
  const { locale } = payload;
  const content = document.createElement("div");
  const show = (change: Partial<CrosstabState>) => {
    state = { ...state, ...change };
    content.innerHTML = crosstabHtml(payload, state);
    onChange(state);
  };
  const choices = document.createElement("div");
  choices.className = "choices";
  choices.lang = locale;
  choices.append(
    choiceButtons({
      name: WORDS.show[locale],
      options: optionsOf(SHAPES, locale),
      chosen: state.shape,
      onChoose: (shape) => show({ shape }),
    }),
    choiceButtons({
      name: WORDS.percentOf[locale],
      options: optionsOf(PERCENT_BUTTON, locale),
      chosen: state.percent,
      onChoose: (percent) => show({ percent }),
    }),
  );
  const style = document.createElement("style");
  style.textContent = CHOICE_STYLE;
  root.append(style, choices, content);
  show({});
}

function optionsOf<T extends string>(labels: Readonly<Record<T, Label>>, locale: Crosstab["locale"]) {
  return (Object.keys(labels) as T[]).map((value) => ({ value, label: labels[value][locale] }));
}
