import { extract } from "../../src/extract.ts";
import { adversaries } from "../hostile/adversaries.ts";
import { fastest, megabytes, times } from "./measure.ts";

const SIZE = 1_000_000;
const ALLOWED = 3;

/** Texts made to be slow, in times of real text of that length; those beyond what is allowed, and the slowest of all. */
export function adversaryRows(texts: readonly string[]): string[][] {
  const unit = texts.join("\n\n");
  const real = unit.repeat(Math.ceil(SIZE / unit.length));
  const perMegabyte = (text: string): number => fastest(2, () => extract(text)) / megabytes(text);
  const usual = perMegabyte(real);
  const measured = adversaries
    .map(({ name, text }) => ({ name, ratio: perMegabyte(text(SIZE)) / usual }))
    .toSorted((a, b) => b.ratio - a.ratio);
  const beyond = measured.filter(({ ratio }) => ratio > ALLOWED);
  return [
    [
      `${measured.length} hostile texts of ${SIZE / 1e6} MB`,
      `${measured.length - beyond.length} within ${ALLOWED} x`,
      "",
    ],
    ...measured
      .slice(0, Math.max(3, beyond.length))
      .map(({ name, ratio }) => [`hostile: ${name}`, times(ratio), "of real text"]),
  ];
}
