import type { Command } from "commander";
import { bashCompletion } from "./bash.ts";
import { fishCompletion } from "./fish.ts";
import { commandWords, type CommandWords } from "./words.ts";
import { zshCompletion } from "./zsh.ts";

const SHELLS: Readonly<Record<"bash" | "zsh" | "fish", (commands: readonly CommandWords[]) => string>> = {
  bash: bashCompletion,
  zsh: zshCompletion,
  fish: fishCompletion,
};

/** The script that completes every command, option and value of the command line in a shell. */
export const completionFor = (shell: keyof typeof SHELLS, program: Command): string =>
  SHELLS[shell](commandWords(program));
