/** An entry as a file states it, not yet checked. */
export interface Draft {
  line: number;
  entry: Readonly<Record<string, unknown>>;
}
