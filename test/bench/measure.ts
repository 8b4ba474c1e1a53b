/** Seconds of the fastest of `runs` calls: what other programs on the machine take is left out as far as it can be. */
export function fastest(runs: number, work: () => unknown): number {
  let best = Infinity;
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    work();
    best = Math.min(best, performance.now() - started);
  }
  return best / 1000;
}

/** Seconds to go through all texts once, each at its fastest of `runs`. */
export const fastestOfEach = (
  runs: number,
  texts: readonly string[],
  work: (text: string) => unknown,
): number => {
  const best = texts.map(() => Infinity);
  for (let run = 0; run < runs; run++)
    for (const [i, text] of texts.entries())
      best[i] = Math.min(
        best[i]!,
        fastest(1, () => work(text)),
      );
  return best.reduce((sum, seconds) => sum + seconds, 0);
};

export const megabytes = (text: string): number => Buffer.byteLength(text) / 1e6;

export const times = (value: number): string => `${value.toFixed(1)} x`;
