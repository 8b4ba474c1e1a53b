/** Where a command's data goes; nothing of it is to be seen under its name before `finish`. */
export interface Output {
  write(piece: string | Uint8Array): Promise<void>;
  /** All has been written. */
  finish(): Promise<void>;
  /** Leaves nothing behind. */
  discard(): Promise<void>;
}
