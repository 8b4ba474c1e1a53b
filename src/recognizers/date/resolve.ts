export type { DateContext } from "./resolve/context.ts";
export { resolveDates } from "./resolve/resolve-dates.ts";
export type { ResolvedDate } from "./resolve/resolved.ts";
