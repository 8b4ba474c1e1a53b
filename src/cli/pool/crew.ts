import { Worker } from "node:worker_threads";
import type { Listed } from "../inputs/list-inputs.ts";
import type { JobSettings, Result } from "./job.ts";

/** A third of Node's usual room for short-lived objects: as fast here, and 20 MB less for each thread. */
const ROOM = { maxYoungGenerationSizeMb: 16 };
/** Beside the command, as the bundle lies in the folder next to it. */
const WORKER = new URL("../bin/worker.js", import.meta.url);

type Finish = { resolve: (result: Result) => void; reject: (error: unknown) => void };

/** A worker thread with the one input it is at. */
class Hand {
  readonly #worker: Worker;
  #finish: Finish | null = null;

  constructor(settings: JobSettings, whenFree: (hand: Hand) => void) {
    this.#worker = new Worker(WORKER, { workerData: settings, resourceLimits: ROOM });
    this.#worker.on("message", (result: Result) => {
      this.#finish?.resolve(result);
      whenFree(this);
    });
    this.#worker.on("error", (error) => this.#finish?.reject(error));
  }

  give(input: Listed, finish: Finish): void {
    this.#finish = finish;
    // a line's bytes are handed over rather than copied
    const own = "record" in input && input.record ? [input.record.buffer as ArrayBuffer] : [];
    this.#worker.postMessage(input, own);
  }

  async dismiss(): Promise<void> {
    await this.#worker.terminate();
  }
}

/** Worker threads that take inputs as they come free. */
export class Crew {
  readonly #hands: Hand[];
  readonly #free: Hand[];
  readonly #waiting: { input: Listed; finish: Finish }[] = [];

  constructor(size: number, settings: JobSettings) {
    this.#hands = Array.from({ length: size }, () => new Hand(settings, (hand) => this.#next(hand)));
    this.#free = [...this.#hands];
  }

  #next(hand: Hand): void {
    const job = this.#waiting.shift();
    if (job) hand.give(job.input, job.finish);
    else this.#free.push(hand);
  }

  perform(input: Listed): Promise<Result> {
    return new Promise((resolve, reject) => {
      const finish = { resolve, reject };
      const hand = this.#free.pop();
      if (hand) hand.give(input, finish);
      else this.#waiting.push({ input, finish });
    });
  }

  async dismiss(): Promise<void> {
    await Promise.all(this.#hands.map((hand) => hand.dismiss()));
  }
}
