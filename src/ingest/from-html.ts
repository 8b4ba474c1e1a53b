import { type HTMLElement, parse } from "node-html-parser";
import { isTooDeep, withoutTags } from "./html/depth.ts";
import { type Sizes, isFurniture } from "./html/furniture.ts";
import { measure } from "./html/sizes.ts";
import { LineWriter } from "./html/write-lines.ts";

const MAIN = "main, article, [role=main], [itemprop=articleBody]";
/** Share of the page's text from which an element marked as the main one is believed. */
const ENOUGH = 0.3;

/** The element that holds the text itself: the largest marked as such, else the page. */
function mainElement(root: HTMLElement, sizes: Sizes): HTMLElement {
  const page = root.querySelector("body") ?? root;
  const marked = root.querySelectorAll(MAIN).toSorted((a, b) => sizes.text(b) - sizes.text(a))[0];
  return marked && sizes.text(marked) >= ENOUGH * sizes.text(page) ? marked : page;
}

/** Text of a page: its main part, without menus, scripts and what stands around it; tables as rows. */
export function fromHtml(html: string): string {
  if (isTooDeep(html)) return withoutTags(html);
  const root = parse(html, { comment: false });
  const sizes = measure(root);
  const main = mainElement(root, sizes);
  const skip = (element: HTMLElement): boolean => element !== main && isFurniture(element, main, sizes);
  return new LineWriter(skip).text(main);
}

/** Text of markup that is all document, as a word processor's file gives it. */
export const fromDocumentHtml = (html: string): string =>
  new LineWriter(() => false).text(parse(html, { comment: false }));
