import { Chalk } from "chalk";
import type { Messages } from "../messages/messages.ts";
import type { ComparisonOptions } from "../render/comparison/options.ts";
import { chalkPaint } from "./formats/table.ts";
import { outputWidth, usesColor, type ColorChoice, type OutputPlace } from "./terminal.ts";

/** How a comparison is drawn where the output goes. */
export function comparisonPlace(
  color: ColorChoice | undefined,
  messages: Messages,
  output: OutputPlace = process.stdout,
): ComparisonOptions {
  const colored = usesColor(color ?? "auto", output, process.env);
  const chalk = new Chalk({ level: colored ? 1 : 0 });
  const paint = {
    ...chalkPaint(colored),
    good: (text: string) => chalk.green(text),
    bad: (text: string) => chalk.red(text),
  };
  return { messages, paint, width: outputWidth(output, process.env) };
}
