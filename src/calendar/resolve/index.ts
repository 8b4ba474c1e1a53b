export type { DateContext } from "./context.ts";
export { resolveDates } from "./resolve-dates.ts";
export type { ResolvedDate } from "./resolved.ts";
