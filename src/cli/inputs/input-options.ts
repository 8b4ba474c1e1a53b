import type { Command } from "commander";
import { availableParallelism } from "node:os";
import { DtxError } from "../../errors.ts";
import { type Encoding, ENCODINGS, encodingNamed } from "../../ingest/encoding/encodings.ts";
import { DEFAULT_LIMITS, type Format, FORMATS, type Limits } from "../../ingest/source-document.ts";
import type { Messages } from "../../messages/messages.ts";
import type { Indicator } from "../../model/indicator.ts";
import { oneOf } from "../choices.ts";
import type { Keep } from "./keep.ts";

/** What the command line says of the inputs. */
export interface InputOptions {
  encoding?: Encoding;
  inputFormat?: Format;
  filesFrom?: string;
  /** In MB. */
  maxSize?: number;
  threads?: number;
  /** What to name indicators by, where not the catalogue that comes with dtx. */
  indicators?: readonly Indicator[];
  /** Which indicators to print, where not all. */
  keep?: Keep;
}

function encodingOption(value: string): Encoding {
  return encodingNamed(value) ?? oneOf("--encoding", ENCODINGS)(value);
}

const positive =
  (option: string, allowed: string) =>
  (value: string): number => {
    const number = Number(value);
    if (number > 0 && Number.isFinite(number)) return number;
    throw new DtxError("unknown-value", { option, value, allowed: [allowed], suggestion: null });
  };

/** Adds the options that every command reading reports takes. */
export const addInputOptions = (command: Command, { help }: Messages): Command =>
  command
    .option("--encoding <NAME>", help.encoding, encodingOption)
    .option("--input-format <FORMAT>", help.inputFormat, oneOf("--input-format", FORMATS))
    .option("--files-from <FILE>", help.filesFrom)
    .option("--max-size <MB>", help.maxSize, positive("--max-size", "64"))
    .option("--threads <NUMBER>", help.threads, positive("--threads", "1, 2, 4"));

const MB = 2 ** 20;
/** A compressed file may unpack to this many times the size allowed for one as it is. */
const UNPACKED = DEFAULT_LIMITS.unpackedBytes / DEFAULT_LIMITS.bytes;

export function limitsOf({ maxSize }: InputOptions): Limits {
  const bytes = maxSize === undefined ? DEFAULT_LIMITS.bytes : Math.round(maxSize * MB);
  return { bytes, unpackedBytes: bytes * UNPACKED };
}

export const threadsOf = ({ threads }: InputOptions): number => Math.round(threads ?? availableParallelism());
