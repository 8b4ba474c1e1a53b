import type { Messages } from "../../messages/messages.ts";

const EVERY = 100;
const CLEAR = "\r\u001b[K";

/** A line on a terminal's standard error that counts inputs; nothing where no person is looking. */
export class Progress {
  readonly #shown: boolean;
  readonly #messages: Messages;
  #done = 0;
  #last = 0;

  constructor(place: { isTTY?: boolean }, messages: Messages) {
    this.#shown = place.isTTY === true;
    this.#messages = messages;
  }

  step(): void {
    this.#done++;
    if (!this.#shown || this.#done < 2 || Date.now() - this.#last < EVERY) return;
    this.#last = Date.now();
    process.stderr.write(CLEAR + this.#messages.progress(String(this.#done)));
  }

  /** Takes the line away, for a message or the end. */
  clear(): void {
    if (this.#last > 0) process.stderr.write(CLEAR);
    this.#last = 0;
  }
}
