import type { Rule } from "./rule.ts";
import { changeDenied } from "./rules/change-denied.ts";
import { columnSum } from "./rules/column-sum.ts";
import { complement } from "./rules/complement.ts";
import { cumulativeFall } from "./rules/cumulative-fall.ts";
import { directionDenied } from "./rules/direction-denied.ts";
import { excessOverTarget } from "./rules/excess-over-target.ts";
import { futureDate } from "./rules/future-date.ts";
import { oldAsOf } from "./rules/old-as-of.ts";
import { partExceedsWhole } from "./rules/part-exceeds-whole.ts";
import { partsSlip } from "./rules/parts-slip.ts";
import { partsSum } from "./rules/parts-sum.ts";
import { ratioOverOne } from "./rules/ratio-over-one.ts";
import { reported } from "./rules/reported.ts";
import { restated } from "./rules/restated.ts";
import { rowShare } from "./rules/row-share.ts";
import { shareDenied } from "./rules/share-denied.ts";
import { shareOver100 } from "./rules/share-over-100.ts";
import { stale } from "./rules/stale.ts";
import { twoValues } from "./rules/two-values.ts";

/** Every rule, in the order they are listed. */
export const rules: readonly Rule[] = [
  partsSum,
  partsSlip,
  partExceedsWhole,
  columnSum,
  shareDenied,
  rowShare,
  shareOver100,
  complement,
  ratioOverOne,
  excessOverTarget,
  changeDenied,
  directionDenied,
  twoValues,
  futureDate,
  oldAsOf,
  ...reported,
  stale,
  cumulativeFall,
  restated,
];
