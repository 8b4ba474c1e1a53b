import { write } from "../write.ts";
import type { Output } from "./output.ts";

const nothing = async (): Promise<void> => {};
export const standardOutput: Output = { write, finish: nothing, discard: nothing };

/** The named file, or standard output where none is named. */
export async function openOutput(file: string | undefined, force: boolean): Promise<Output> {
  if (file === undefined || file === "-") return standardOutput;
  const { openFile } = await import("./output-file.ts");
  return openFile(file, force);
}
