/** Spreadsheets take these at the head of a cell for a formula, some of them also behind spaces and in full width. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r]/u;
/** `-3,2%`, `+1.500 tỷ đồng`, `-5 đến -3`: digits, their unit and words between, in which no formula fits. */
const FIGURE = /^[+\-−]?\d(?:[\d.,/–% \u00a0\u202f\p{L}\p{M}]|(?<=\p{L} )[+\-−](?=\d))*$/u;

/** Text that no spreadsheet takes for a formula: `=HYPERLINK(...)` gets an apostrophe before it. */
export const guarded = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

/** A printed figure as it is; anything else that stands in its place is guarded. */
export const guardedFigure = (text: string): string => (FIGURE.test(text) ? text : guarded(text));
