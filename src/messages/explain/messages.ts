import type { LeftReason, Step } from "../../model/explanation.ts";
import type { Bound, Kind, RelationType, Role } from "../../model/observation.ts";

/** What `dtx explain` says, in one language. */
export interface ExplainMessages {
  help: { explain: string; place: string; format: string };
  /** `file:12`, with what stands there. */
  none: string;
  fields: {
    value: string;
    rule: string;
    hanging: string;
    label: string;
    unit: string;
    role: string;
    period: string;
    area: string;
    relation: string;
    indicator: string;
    confidence: string;
  };
  kinds: Record<Kind, string>;
  bounds: Record<Bound, string>;
  roles: Record<Role, string>;
  /** An actual needs no words; others do. */
  noOtherRole: string;
  relations: Record<RelationType, string>;
  links: Readonly<Record<string, string>>;
  steps: Record<Step, string>;
  /** Where the words stand, when not on the line explained. */
  atLine: (line: number) => string;
  outOf: (whole: string) => string;
  upTo: (upper: string) => string;
  label: { before: string; behind: string; context: string };
  noIndicator: string;
  methods: { synonym: string; similarity: string };
  notTaken: string;
  reasons: Record<LeftReason, string>;
}
