import type { CatalogueProblem } from "../../catalogue/problems.ts";
import type { IndicatorMessages } from "../../messages/indicators/messages.ts";

/** A problem of a catalogue file in words. */
export function problemWords(problem: CatalogueProblem, { problems }: IndicatorMessages): string {
  switch (problem.what) {
    case "unreadable":
      return problems.unreadable(problem.reason);
    case "missing-column":
      return problems.missingColumn(problem.column);
    case "missing-value":
      return problems.missingValue(problem.field);
    case "bad-id":
      return problems.badId(problem.value);
    case "unknown-value":
      return problems.unknownValue(problem.field, problem.value, problem.allowed.join(", "));
    case "repeated-id":
      return problems.repeatedId(problem.value, problem.first);
    case "shared-name":
      return problems.sharedName(problem.value, problem.first);
  }
}
