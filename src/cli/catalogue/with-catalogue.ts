import type { Messages } from "../../messages/messages.ts";
import type { InputOptions } from "../inputs/input-options.ts";

export interface CatalogueOptions extends InputOptions {
  /** A file of the user's own indicators. */
  catalogue?: string;
}

/** With the user's own catalogue read; null where that is wrong, which has then been said. */
export async function withCatalogue<T extends CatalogueOptions>(
  options: T,
  messages: Messages,
): Promise<T | null> {
  if (options.catalogue === undefined) return options;
  const { loadCatalogue } = await import("./load-catalogue.ts");
  const indicators = await loadCatalogue(options.catalogue, messages);
  return indicators && { ...options, indicators };
}
