import type { HTMLElement, Node } from "node-html-parser";

/** Name of an element in small letters, empty for text and for the page itself. */
export const tagOf = (node: Node | null): string =>
  (node as HTMLElement | null)?.rawTagName?.toLowerCase() ?? "";
