export type Brush = (text: string) => string;

/** The colours of a table; each leaves the text as it is where colour is off. */
export interface Paint {
  strong: Brush;
  faint: Brush;
  accent: Brush;
  warn: Brush;
}

const plain: Brush = (text) => text;

export const noPaint: Paint = { strong: plain, faint: plain, accent: plain, warn: plain };
