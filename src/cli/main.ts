import { CommanderError } from "commander";
import { DtxError } from "../errors.ts";
import { catalogue } from "../messages/catalogue.ts";
import { findConfig, settingOf } from "./config/config.ts";
import { describeFailure } from "./failure.ts";
import { chooseLanguage } from "./language.ts";
import { runProgram } from "./program.ts";
import { writeMessage } from "./write.ts";

/** Runs the command line of this process to its end. */
export async function command(): Promise<void> {
  const args = process.argv.slice(2);
  let messages = catalogue[chooseLanguage(args, process.env)];

  /** A reader that has seen enough (`| head -1`) ends the command quietly; a full disk ends it with a word. */
  function endWriting(error: NodeJS.ErrnoException): void {
    if (error.code === "EPIPE") process.exit();
    const failure = new DtxError("output-failed", { file: "stdout", reason: error.code ?? error.message });
    const { message, status } = describeFailure(failure, messages);
    writeMessage(message);
    process.exit(status);
  }

  process.stdout.on("error", endWriting);
  process.stderr.on("error", () => process.exit());

  try {
    const config = findConfig(process.cwd());
    messages = catalogue[chooseLanguage(args, process.env, settingOf(config, "lang"))];
    process.exitCode = await runProgram(args, messages, config);
  } catch (error) {
    const printed = error instanceof CommanderError && error.exitCode === 0;
    const { message, status } = describeFailure(error, messages);
    if (!printed) writeMessage(message);
    process.exitCode = printed ? 0 : status;
  }
}

/** Does the work of a thread until it is dismissed. */
export const serve = async (): Promise<void> => (await import("./pool/worker.ts")).serve();
