import type { Command, Option } from "commander";
import { dirname, resolve } from "node:path";
import { DtxError } from "../../errors.ts";
import { suggestSimilar } from "../suggest.ts";
import type { Config } from "./config.ts";
import type { Placed } from "./json-lines.ts";

/** Options that write or read files of the one who runs the command; a folder's settings do not decide them. */
const COMMAND_LINE_ONLY = new Set(["output", "force", "files-from", "save-map", "help", "version", "rules"]);

/** Options that name a file, which a setting names from where it stands. */
const FILES = new Set(["catalogue", "map", "require"]);

const nameOf = (option: Option): string => option.long?.replace(/^--(?:no-)?/, "") ?? "";
const settable = (command: Command): Option[] =>
  command.options.filter((option) => !COMMAND_LINE_ONLY.has(nameOf(option)));

/** A setting as it would stand on the command line: `["dates","references"]` is `dates,references`. */
function written(value: Placed["value"]): string {
  if (Array.isArray(value)) return value.map((item) => written(item.value)).join(",");
  return value instanceof Map ? "{}" : String(value);
}

const isFlag = (option: Option): boolean => !option.required && !option.optional;

/** What an option makes of a setting; a failure names the file and line. */
function valueOf(option: Option, key: string, { value, line }: Placed, file: string): unknown {
  const wrong = (allowed: readonly string[], suggestion: string | null = null): DtxError =>
    new DtxError("config-value", { file, line, key, value: written(value), allowed, suggestion });
  if (isFlag(option)) {
    if (typeof value !== "boolean") throw wrong(["true", "false"]);
    return value;
  }
  if (value === null || typeof value === "boolean" || value instanceof Map) throw wrong(["..."]);
  try {
    const given = FILES.has(nameOf(option)) ? resolve(dirname(file), written(value)) : written(value);
    return option.parseArg ? option.parseArg(given, []) : given;
  } catch (error) {
    if (!(error instanceof DtxError) || error.kind !== "unknown-value") throw error;
    const { allowed, suggestion } = (error as DtxError<"unknown-value">).values;
    throw wrong(allowed, suggestion);
  }
}

function applyTo(command: Command, settings: ReadonlyMap<string, Placed>, file: string): void {
  const options = settable(command);
  const below = new Map(command.commands.map((sub) => [sub.name(), sub]));
  for (const [key, setting] of settings) {
    const option = options.find((one) => nameOf(one) === key || one.attributeName() === key);
    const sub = below.get(key);
    if (option) {
      command.setOptionValueWithSource(option.attributeName(), valueOf(option, key, setting, file), "config");
    } else if (sub && setting.value instanceof Map) applyTo(sub, setting.value, file);
    else {
      const names = [...options.map(nameOf), ...below.keys()];
      throw new DtxError("config-key", {
        file,
        line: setting.line,
        key,
        suggestion: suggestSimilar(key, names),
      });
    }
  }
}

/** Puts the settings of a file under the options of the command line, which win. */
export function applyConfig(program: Command, config: Config | null): void {
  if (config) applyTo(program, config.settings, config.file);
}
