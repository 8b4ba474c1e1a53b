import { parentPort, workerData } from "node:worker_threads";
import type { Listed } from "../inputs/list-inputs.ts";
import { type JobSettings, perform } from "./job.ts";

/** Answers the inputs that the thread is given, one after the other. */
export function serve(): void {
  const settings = workerData as JobSettings;
  // oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin
  parentPort?.on("message", (input: Listed) => {
    void perform(input, settings).then((result) => parentPort?.postMessage(result));
  });
}
