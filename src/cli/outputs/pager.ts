import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import type { OutputPlace } from "../terminal.ts";
import { write } from "../write.ts";
import { standardOutput } from "./open-output.ts";
import type { Output } from "./output.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** What decides whether a person reads page by page. */
export interface PagerOptions {
  /** False for `--no-pager`. */
  pager?: boolean;
}

/** `DTX_PAGER`, else `PAGER`, else less; null away from a terminal and where one is set to nothing or `cat`. */
export function pagerOf(options: PagerOptions, place: OutputPlace, env: Environment): string | null {
  if (options.pager === false || place.isTTY !== true || env["TERM"] === "dumb") return null;
  const named = (env["DTX_PAGER"] ?? env["PAGER"] ?? (process.platform === "win32" ? "" : "less")).trim();
  return named === "" || named === "cat" ? null : named;
}

/** less: leave at once what fits one screen, let colours through, keep the text on the screen. */
const lessSettings = (env: Environment): Environment => ({ LESS: "FRX", LESSCHARSET: "utf-8", ...env });

async function start(pager: string): Promise<ChildProcess | null> {
  const { spawn } = await import("node:child_process");
  const [command = "", ...args] = pager.split(/\s+/);
  const child = spawn(command, args, {
    stdio: ["pipe", "inherit", "inherit"],
    env: lessSettings(process.env),
  });
  return once(child, "spawn").then(
    () => child,
    () => null,
  );
}

/** Hands all to a pager; a reader who leaves early ends it quietly. */
function pagedOutput(child: ChildProcess): Output {
  const input = child.stdin!;
  const closed = once(child, "close");
  let left = false;
  input.on("error", () => (left = true));
  // Ctrl-C is for the pager while it runs.
  const stay = (): void => {};
  process.on("SIGINT", stay);
  const end = async (): Promise<void> => {
    input.end();
    await closed;
    process.removeListener("SIGINT", stay);
  };
  return {
    async write(piece) {
      if (!left && !input.write(piece)) await Promise.race([once(input, "drain"), closed]).catch(() => {});
    },
    finish: end,
    discard: end,
  };
}

/** Standard output, through a pager where a person reads it on a terminal. */
export async function openPaged(options: PagerOptions): Promise<Output> {
  const pager = pagerOf(options, process.stdout, process.env);
  const child = pager === null ? null : await start(pager);
  return child ? pagedOutput(child) : standardOutput;
}

/** Prints a text to read, by pages where it is longer than the screen. */
export async function page(text: string, options: PagerOptions): Promise<void> {
  const rows = process.stdout.rows ?? 0;
  if (text.split("\n").length < rows) return write(text);
  const output = await openPaged(options);
  await output.write(text);
  await output.finish();
}
