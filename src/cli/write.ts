import { once } from "node:events";
import { visible } from "../render/visible.ts";

/** Data, to standard output, waiting where the reader is slower. */
export async function write(piece: string | Uint8Array): Promise<void> {
  if (!process.stdout.write(piece)) await once(process.stdout, "drain");
}

/** One line to standard error. */
export function writeMessage(message: string): void {
  process.stderr.write(`dtx: ${visible(message)}\n`);
}
