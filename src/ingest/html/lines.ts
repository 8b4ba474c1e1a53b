const BLANKS = /[ \t\n\r\f]+/g;

/** Gathers text into lines the way a page shows it: blanks are one space, blocks begin lines of their own. */
export class Lines {
  readonly #lines: string[] = [];
  #line = "";
  /** True at the start of a line and after a blank, where another blank adds nothing. */
  #spaced = true;
  #marker = "";

  /** Words that go on in the present line. */
  words(text: string): void {
    const spaced = text.replace(BLANKS, " ");
    const words = this.#spaced && spaced.startsWith(" ") ? spaced.slice(1) : spaced;
    if (words === "") return;
    this.#line += words;
    this.#spaced = words.endsWith(" ");
  }

  /** Ends the present line; `<br>` does no more. */
  endLine(): void {
    const line = this.#line.trim();
    this.#line = "";
    this.#spaced = true;
    if (line === "") return;
    this.#lines.push(this.#marker + line);
    this.#marker = "";
  }

  /** Ends the block: what follows is parted by an empty line. */
  endBlock(): void {
    this.endLine();
    if (this.#lines.length > 0 && this.#lines.at(-1) !== "") this.#lines.push("");
  }

  /** The next line begins with `marker`, unless its words bring their own. */
  mark(marker: string): void {
    this.endLine();
    this.#marker = marker;
  }

  /** A finished line, kept as it is: a row with its tabs. */
  row(line: string): void {
    this.endLine();
    this.#lines.push(line);
  }

  toString(): string {
    this.endBlock();
    return this.#lines.join("\n").trimEnd();
  }
}
