import { unlinkSync } from "node:fs";
import { type FileHandle, link, open, realpath, rename, stat, unlink } from "node:fs/promises";
import { DtxError } from "../../errors.ts";
import type { Output } from "./output.ts";

const reasonOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? String(error);

/** Signals that end a command; the unfinished file goes with it. */
const ENDINGS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

function removeWhenEnded(path: string): () => void {
  const handlers = Object.entries(ENDINGS).map(([signal, status]) => {
    const handler = (): void => {
      try {
        unlinkSync(path);
      } finally {
        process.exit(status);
      }
    };
    process.once(signal, handler);
    return { signal, handler };
  });
  return () => {
    for (const { signal, handler } of handlers) process.removeListener(signal, handler);
  };
}

/** A file that is written beside its name and takes the name only when it is whole. */
class BesideFile implements Output {
  readonly #file: string;
  readonly #beside: string;
  readonly #handle: FileHandle;
  readonly #force: boolean;
  readonly #settle: () => void;

  constructor(file: string, beside: string, handle: FileHandle, force: boolean, settle: () => void) {
    this.#file = file;
    this.#beside = beside;
    this.#handle = handle;
    this.#force = force;
    this.#settle = settle;
  }

  async write(piece: string | Uint8Array): Promise<void> {
    await this.#handle.writeFile(piece).catch((error: unknown) => this.#fail(error));
  }

  async finish(): Promise<void> {
    try {
      await this.#handle.sync();
      await this.#handle.close();
      // a link, unlike a rename, does not replace a file that has come up meanwhile
      if (!this.#force) await link(this.#beside, this.#file);
      else await rename(this.#beside, this.#file);
    } catch (error) {
      await this.#fail(error);
    }
    if (!this.#force) await unlink(this.#beside);
    this.#settle();
  }

  async discard(): Promise<void> {
    await this.#handle.close().catch(() => {});
    await unlink(this.#beside).catch(() => {});
    this.#settle();
  }

  async #fail(error: unknown): Promise<never> {
    await this.discard();
    if (reasonOf(error) === "EEXIST") throw new DtxError("output-exists", { file: this.#file });
    throw new DtxError("output-failed", { file: this.#file, reason: reasonOf(error) });
  }
}

/** Devices and pipes are written as they are. */
function plainFile(file: string, handle: FileHandle): Output {
  const failed = (error: unknown): never => {
    throw new DtxError("output-failed", { file, reason: reasonOf(error) });
  };
  return {
    write: (piece) => handle.writeFile(piece).catch(failed),
    finish: () => handle.close().catch(failed),
    discard: () => handle.close().catch(() => {}),
  };
}

/** The signals are minded before the file is there, so that none comes between. */
async function openBeside(target: string, beside: string, force: boolean): Promise<Output> {
  const settle = removeWhenEnded(beside);
  try {
    return new BesideFile(target, beside, await open(beside, "wx"), force, settle);
  } catch (error) {
    settle();
    throw error;
  }
}

/** Opens an output file; one that exists is replaced only with `force`. */
export async function openFile(file: string, force: boolean): Promise<Output> {
  const target = await realpath(file).catch(() => file);
  const existing = await stat(target).catch(() => null);
  if (existing?.isDirectory()) throw new DtxError("output-failed", { file, reason: "EISDIR" });
  if (existing?.isFile() && !force) throw new DtxError("output-exists", { file });
  const beside = `${target}.${process.pid}.part`;
  try {
    if (existing && !existing.isFile()) return plainFile(file, await open(target, "w"));
    return await openBeside(target, beside, force);
  } catch (error) {
    throw new DtxError("output-failed", { file, reason: reasonOf(error) });
  }
}
