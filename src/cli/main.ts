import { CommanderError } from "commander";
import { catalogue } from "../messages/catalogue.ts";
import { describeFailure } from "./failure.ts";
import { chooseLanguage } from "./language.ts";
import { runProgram } from "./program.ts";
import { writeMessage } from "./write.ts";

/** A reader that has seen enough (`| head -1`) ends the command quietly. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== "EPIPE") throw error;
  process.exit();
}

process.stdout.on("error", endQuietly);
process.stderr.on("error", endQuietly);

const args = process.argv.slice(2);
const messages = catalogue[chooseLanguage(args, process.env)];

try {
  process.exitCode = await runProgram(args, messages);
} catch (error) {
  const printed = error instanceof CommanderError && error.exitCode === 0;
  const { message, status } = describeFailure(error, messages);
  if (!printed) writeMessage(message);
  process.exitCode = printed ? 0 : status;
}
