import { CommanderError } from "commander";
import { DtxError } from "../errors.ts";
import { catalogue } from "../messages/catalogue.ts";
import { describeFailure } from "./failure.ts";
import { chooseLanguage } from "./language.ts";
import { runProgram } from "./program.ts";
import { writeMessage } from "./write.ts";

const args = process.argv.slice(2);
const messages = catalogue[chooseLanguage(args, process.env)];

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
  process.exitCode = await runProgram(args, messages);
} catch (error) {
  const printed = error instanceof CommanderError && error.exitCode === 0;
  const { message, status } = describeFailure(error, messages);
  if (!printed) writeMessage(message);
  process.exitCode = printed ? 0 : status;
}
