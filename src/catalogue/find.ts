import type { Indicator } from "../model/indicator.ts";

/** An indicator by its id, as a comparison asks for it. */
export function finder(catalogue: readonly Indicator[]): (id: string) => Indicator | undefined {
  const byId = new Map(catalogue.map((indicator) => [indicator.id, indicator]));
  return (id) => byId.get(id);
}
