import type { Command } from "commander";
import type { Messages } from "../../messages/messages.ts";
import { outputMessages } from "../../messages/output/output.ts";
import { CSV_DIALECTS, type CsvDialect } from "../../render/csv/csv-dialects.ts";
import { oneOf } from "../choices.ts";
import type { PagerOptions } from "./pager.ts";

/** Where a result goes and in what dialect. */
export interface OutputOptions extends PagerOptions {
  output?: string;
  force?: boolean;
  csvDialect?: CsvDialect;
}

/** Options of commands that print one finished result. */
export function addOutputOptions(command: Command, names: readonly string[], messages: Messages): Command {
  const { help } = outputMessages(messages);
  return command
    .option("-f, --format <FORMAT>", help.format(names), oneOf("--format", names))
    .option("--csv-dialect <DIALECT>", help.csvDialect, oneOf("--csv-dialect", CSV_DIALECTS))
    .option("-o, --output <FILE>", messages.help.output)
    .option("--force", messages.help.force);
}
