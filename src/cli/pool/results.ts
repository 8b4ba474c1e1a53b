import type { Listed } from "../inputs/list-inputs.ts";
import { STANDARD_INPUT } from "../inputs/read-bytes.ts";
import { type JobSettings, perform, type Result } from "./job.ts";

/** Below this many inputs, starting threads costs more than it gives. */
const WORTH_THREADS = 32;
/** Inputs in work or waiting, by thread; and the bytes of lines among them. */
const AHEAD = 4;
const BYTES_AHEAD = 64 * 1024 * 1024;

/** Standard input belongs to the main thread. */
const isForThreads = (input: Listed): boolean =>
  "record" in input || ("path" in input && input.path !== STANDARD_INPUT);

const sizeOf = (input: Listed): number => ("record" in input ? (input.record?.length ?? 0) : 0);

/** Results in the order of the inputs, with no more in flight than the threads need. */
async function* withThreads(
  inputs: AsyncIterator<Listed>,
  first: readonly Listed[],
  settings: JobSettings,
  threads: number,
): AsyncGenerator<Result> {
  const { Crew } = await import("./crew.ts");
  const crew = new Crew(threads, settings);
  const flight: { result: Promise<Result>; size: number }[] = [];
  let bytes = 0;
  const start = (input: Listed): void => {
    const size = sizeOf(input);
    const result = isForThreads(input) ? crew.perform(input) : perform(input, settings);
    // a failure is met where the result is awaited
    result.catch(() => {});
    flight.push({ result, size });
    bytes += size;
  };
  try {
    for (const input of first) start(input);
    for (let next = await inputs.next(); ; next = await inputs.next()) {
      if (!next.done) start(next.value);
      while (flight.length > 0 && (next.done || flight.length >= AHEAD * threads || bytes > BYTES_AHEAD)) {
        const { result, size } = flight.shift()!;
        bytes -= size;
        yield await result;
      }
      if (next.done) return;
    }
  } finally {
    await crew.dismiss();
  }
}

/** What became of every input, in their order. */
export async function* results(
  inputs: AsyncIterable<Listed>,
  settings: JobSettings,
  threads: number,
): AsyncGenerator<Result> {
  const iterator = inputs[Symbol.asyncIterator]();
  const first: Listed[] = [];
  if (threads > 1) {
    while (first.length < WORTH_THREADS) {
      const next = await iterator.next();
      if (next.done) break;
      first.push(next.value);
    }
    if (first.length === WORTH_THREADS) return yield* withThreads(iterator, first, settings, threads);
  }
  for (const input of first) yield perform(input, settings);
  for (let next = await iterator.next(); !next.done; next = await iterator.next())
    yield perform(next.value, settings);
}
