import { renderJson } from "../json.ts";
import type { CitedDocument } from "./documents.ts";

/** The documents as data: `{schemaVersion, documents}`. */
export const refsJson = (documents: readonly CitedDocument[], schemaVersion: string): string =>
  `${renderJson({ schemaVersion, documents })}\n`;
