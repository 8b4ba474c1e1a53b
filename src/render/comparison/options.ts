import type { Messages } from "../../messages/messages.ts";
import type { Brush, Paint } from "../table/paint.ts";

/** Colours for what got better and worse, beside those of every table. */
export interface ComparisonPaint extends Paint {
  good: Brush;
  bad: Brush;
}

/** What a comparison must know of its reader and place. */
export interface ComparisonOptions {
  messages: Messages;
  /** Columns of the terminal. */
  width: number;
  paint: ComparisonPaint;
}

/** How many reports side by side are drawn. */
export interface MatrixOptions extends ComparisonOptions {
  by: "document" | "period" | "area";
  /** True to draw also what one column alone states. */
  all: boolean;
}
