import { type HTMLElement, parse } from "node-html-parser";
import { isFurniture, type Sizes } from "./html/furniture.ts";
import { measure } from "./html/sizes.ts";
import { tagOf } from "./html/tag.ts";
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

const ARTICLE = new Set(["article", "main"]);

function isInArticle(element: HTMLElement): boolean {
  for (let up: HTMLElement | null = element; up; up = up.parentNode) {
    if (ARTICLE.has(tagOf(up))) return true;
  }
  return false;
}

/** Text of a page: its main part, without menus, scripts and what stands around it; tables as rows. */
export function fromHtml(html: string): string {
  const root = parse(html, { comment: false });
  const sizes = measure(root);
  const main = mainElement(root, sizes);
  const all = sizes.text(main);
  const skip = (element: HTMLElement): boolean =>
    element !== main && isFurniture(element, isInArticle(element), sizes, all);
  return new LineWriter(skip).text(main);
}

/** Text of markup that is all document, as a word processor's file gives it. */
export const fromDocumentHtml = (html: string): string =>
  new LineWriter(() => false).text(parse(html, { comment: false }));
