import { InvalidArgumentError, type Command } from "commander";
import { ROW_ORDERS, ROW_STATES, type RowOrder, type RowState } from "../compare/select.ts";
import type { Messages } from "../messages/messages.ts";
import { oneOf, someOf } from "./choices.ts";

/** Options by which rows are chosen and ordered, of `diff` and `compare` alike. */
export interface SelectionOptions {
  indicator?: string;
  pillar?: string;
  only?: readonly RowState[];
  sort?: RowOrder;
  all?: boolean;
  /** File of the user's own decisions. */
  map?: string;
}

function words(value: string): string {
  if (value.trim() === "") throw new InvalidArgumentError("");
  return value;
}

export function addSelectionOptions(command: Command, { comparison: { help } }: Messages): Command {
  return command
    .option("--indicator <WORDS>", help.indicator, words)
    .option("--pillar <WORDS>", help.pillar, words)
    .option("--only <STATES>", help.only, someOf("--only", ROW_STATES))
    .option("--sort <ORDER>", help.sort, oneOf("--sort", ROW_ORDERS))
    .option("--all", help.all)
    .option("--map <FILE>", help.map);
}
