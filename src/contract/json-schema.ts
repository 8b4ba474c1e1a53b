import { toJsonSchema, type JsonSchema } from "@valibot/to-json-schema";
import { checkOutput } from "./check.ts";
import { comparisonOutput } from "./comparison.ts";
import { extractOutput } from "./extract.ts";
import type { Contract } from "./contracts.ts";
import { refsOutput } from "./refs.ts";

const OUTPUTS = {
  extract: extractOutput,
  diff: comparisonOutput,
  compare: comparisonOutput,
  check: checkOutput,
  refs: refsOutput,
} as const satisfies Record<Contract, unknown>;

/** JSON Schema (draft-07) of what a command prints with `--format json`. */
export const jsonSchemaOf = (contract: Contract): JsonSchema => ({
  ...toJsonSchema(OUTPUTS[contract], { target: "draft-07" }),
  title: `dtx ${contract} --format json`,
});
