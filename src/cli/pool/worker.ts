import { parentPort, workerData } from "node:worker_threads";
import type { Listed } from "../inputs/list-inputs.ts";
import { type JobSettings, perform, type Result } from "./job.ts";

const encoder = new TextEncoder();

/** A result whose line is bytes, so that the thread that writes it need not copy or encode it. */
function answer(result: Result): void {
  const line = typeof result.line === "string" ? encoder.encode(result.line) : null;
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.postMessage({ ...result, line }, line ? [line.buffer] : []);
}

/** Answers the inputs that the thread is given, one after the other. */
export function serve(): void {
  const settings = workerData as JobSettings;
  parentPort?.on("message", (input: Listed) => void perform(input, settings).then(answer));
}
