import type { Rule } from "./rule.ts";
import { partExceedsWhole } from "./rules/part-exceeds-whole.ts";
import { partsSlip } from "./rules/parts-slip.ts";
import { partsSum } from "./rules/parts-sum.ts";
import { shareDenied } from "./rules/share-denied.ts";
import { ratioOverOne } from "./rules/ratio-over-one.ts";
import { shareOver100 } from "./rules/share-over-100.ts";

/** Every rule, in the order they are listed. */
export const rules: readonly Rule[] = [
  partsSum,
  partsSlip,
  partExceedsWhole,
  shareDenied,
  ratioOverOne,
  shareOver100,
];
