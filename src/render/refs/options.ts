import type { TableOptions } from "../table/options.ts";

/** What a list of documents must know of its reader and place. */
export type RefsOptions = Pick<TableOptions, "messages" | "width" | "paint">;
