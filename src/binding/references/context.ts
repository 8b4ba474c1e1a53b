import type { Area } from "../../model/observation.ts";
import type { TokenRange } from "../../model/span.ts";
import type { LineIndex } from "../../text/line-index.ts";
import type { Tokens } from "../../text/tokens.ts";

/** What the report around a reference says. */
export interface ReferenceContext {
  tokens: Tokens;
  lines: LineIndex;
  sentenceRange(tokenIndex: number): TokenRange;
  /** The area that reports. */
  area: Area | null;
  /** The province of the section a token stands in, where it is not the report's own. */
  areaAt?(tokenIndex: number): Area | null;
  /** ISO day of the report. */
  date: string | null;
  /** Year reported on. */
  periodYear: number | null;
}
