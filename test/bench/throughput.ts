import { strict } from "chrono-node/vi";
import { extract } from "../../src/extract.ts";
import { fastest, fastestOfEach, megabytes, times } from "./measure.ts";

const WARM_RUNS = 60;

/** Warm, in one process, over the same texts: the extraction, chrono-node for dates alone, and decoding alone. */
export function throughputRows(texts: readonly string[]): string[][] {
  const size = texts.reduce((sum, text) => sum + megabytes(text), 0);
  const rate = (work: (text: string) => unknown): number => size / fastestOfEach(WARM_RUNS, texts, work);
  const decoder = new TextDecoder();
  const chrono = rate((text) => strict.parse(text));
  const own = rate((text) => extract(text));
  const bytes = texts.map((text) => Buffer.from(text));
  const decoded = size / fastest(WARM_RUNS, () => bytes.forEach((one) => decoder.decode(one)));
  return [
    [`warm: dtx extract, ${texts.length} reports`, `${own.toFixed(1)} MB/s`, times(own / chrono)],
    ["warm: chrono-node/vi strict, dates alone", `${chrono.toFixed(1)} MB/s`, "1.0 x"],
    ["warm: UTF-8 decoding alone", `${decoded.toFixed(0)} MB/s`, ""],
  ];
}

const WARM_UP = 20;

/** Time per MB as one document grows, against the smallest, in a process that is warm. */
export function scalingRows(texts: readonly string[]): string[][] {
  const unit = texts.join("\n\n");
  const rows: string[][] = [];
  let first = 0;
  fastest(WARM_UP, () => extract(unit));
  for (const many of [1, 4, 16, 64, 160]) {
    const text = Array.from({ length: many }, () => unit).join("\n\n");
    const before = process.memoryUsage().rss;
    const perMegabyte = fastest(many > 16 ? 2 : 5, () => extract(text)) / megabytes(text);
    first ||= perMegabyte;
    const grown = Math.max(0, process.memoryUsage().rss - before) / 1e6;
    rows.push([
      `one document of ${megabytes(text).toFixed(1)} MB (${many} x)`,
      `${Math.round(perMegabyte * 1000)} ms/MB`,
      `${times(perMegabyte / first)} the smallest; ${Math.round(grown)} MB more memory`,
    ]);
  }
  return rows;
}
