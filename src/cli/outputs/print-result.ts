import { DtxError } from "../../errors.ts";
import type { OutputPlace } from "../terminal.ts";
import { openOutput } from "./open-output.ts";
import type { OutputOptions } from "./output-options.ts";
import { page } from "./pager.ts";

/** A result as text or, of a workbook, as bytes. */
export type Printed = string | Uint8Array;

/** The place a result is drawn for: a file is no terminal. */
export const placeOf = ({ output }: OutputOptions): OutputPlace =>
  output === undefined ? process.stdout : {};

/** Formats for a person on a terminal. */
const TO_READ = new Set(["table", "text"]);

const ended = (text: string): string => (text.endsWith("\n") ? text : `${text}\n`);

/** Writes one finished result where it was asked to go; text ends with a new line. */
export async function printResult(result: Printed, options: OutputOptions, format: string): Promise<void> {
  const text = typeof result === "string";
  if (!text && placeOf(options).isTTY) throw new DtxError("binary-output", { format });
  if (text && options.output === undefined && TO_READ.has(format)) return page(ended(result), options);
  const output = await openOutput(options.output, options.force === true);
  try {
    await output.write(text ? ended(result) : result);
    await output.finish();
  } catch (error) {
    await output.discard();
    throw error;
  }
}
