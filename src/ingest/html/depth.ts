const TAG = /<(\/?)([a-z][a-z0-9]*)/gi;
/** Tags that need no closing, or are closed by their like. */
const UNCLOSED = new Set(
  "area base br col embed hr img input link meta param source track wbr p li td th tr dt dd option thead tbody tfoot".split(
    " ",
  ),
);
/** Deeper than any page a person or an editor makes. */
const DEEPEST = 1000;

/** True where elements are opened inside each other so often that a tree of them is of no use. */
export function isTooDeep(html: string): boolean {
  let depth = 0;
  for (const [, closing, name] of html.matchAll(TAG)) {
    if (UNCLOSED.has(name!.toLowerCase())) continue;
    depth = closing ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return true;
  }
  return false;
}

const ANY_TAG = /<[^<>]*>/g;

/** The words between the tags, a line each. */
export const withoutTags = (html: string): string => html.replace(ANY_TAG, "\n").replace(/\n+/g, "\n");
