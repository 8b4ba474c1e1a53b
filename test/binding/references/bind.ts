import {
  bindReferences,
  type BoundReferences,
  type ReferenceContext,
} from "../../../src/binding/references/index.ts";
import { layOut } from "../../../src/layout/layout.ts";
import { referenceRecognizers } from "../../../src/recognizers/reference/index.ts";
import { scanner } from "../../../src/recognizers/scan.ts";
import { indexLines } from "../../../src/text/line-index.ts";
import { normalizeText } from "../../../src/text/normalize.ts";

const scan = scanner(referenceRecognizers);

type Facts = Partial<Pick<ReferenceContext, "area" | "areaAt" | "date" | "periodYear">>;

/** A report of Thanh Hóa of December 2025, unless told otherwise. */
const REPORT: Required<Omit<Facts, "areaAt">> = {
  area: { code: "38", name: "Thanh Hóa" },
  date: "2025-12-31",
  periodYear: 2025,
};

/** The references of a text, bound. */
export function bind(raw: string, facts: Facts = {}): BoundReferences {
  const text = normalizeText(raw);
  const { tokens, sentenceAt } = layOut(text);
  const mentions = scan(tokens).flatMap((mention) => (mention.type === "reference" ? [mention] : []));
  const lines = indexLines(text);
  return bindReferences(mentions, { tokens, lines, sentenceRange: sentenceAt, ...REPORT, ...facts });
}
