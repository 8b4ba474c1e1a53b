/** Commands whose JSON output is promised. */
export const CONTRACTS = ["extract", "diff", "compare", "check", "refs"] as const;
export type Contract = (typeof CONTRACTS)[number];
