import { readFile } from "node:fs/promises";
import { readingFailure } from "./read-bytes.ts";

/** The text of a small file of the user's own, such as a list or a map. */
export async function readTextFile(file: string): Promise<string> {
  try {
    return (await readFile(file, "utf8")).replace(/^\ufeff/u, "").normalize("NFC");
  } catch (error) {
    throw readingFailure(file, error as NodeJS.ErrnoException);
  }
}
