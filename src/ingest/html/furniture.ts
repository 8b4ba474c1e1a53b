import type { HTMLElement } from "node-html-parser";
import { tagOf } from "./tag.ts";

/** Elements whose content no reader sees as text. */
const UNSEEN = new Set(
  "script style noscript template svg math canvas iframe object embed audio video map head select option button input textarea datalist dialog nav menu".split(
    " ",
  ),
);
const FURNITURE_ROLES = new Set(
  "navigation banner contentinfo search complementary menu menubar toolbar dialog alert".split(" "),
);
/** Words in class or id that name a part around the article: `main-menu`, `sidebar_right`, `box-related`. */
const FURNITURE_NAME =
  /(?<![a-z])(?:nav|navbar|navigation|menu|topmenu|submenu|breadcrumbs?|sidebar|side-?bar|footer|share|sharing|socials?|related|lienquan|tin-lien-quan|comments?|banner|adv|ads|advert|quangcao|pagination|paging|pager|widget|cookies?|popup|modal|toolbar|visitors?|counter|luot-truy-cap|hotline|rating|skip-link|print|zoom|fontsize|login|search|weather|calendar|tags?)(?![a-z])/;
const HIDDEN_STYLE = /(?:display\s*:\s*none|visibility\s*:\s*hidden)/;
/** A part named as furniture is kept where it holds most of the page: themes name whole pages `page-sidebar-right`. */
const MOST = 0.5;

const attribute = (element: HTMLElement, name: string): string =>
  element.getAttribute(name)?.toLowerCase() ?? "";

const isHidden = (element: HTMLElement): boolean =>
  element.hasAttribute("hidden") ||
  attribute(element, "aria-hidden") === "true" ||
  HIDDEN_STYLE.test(attribute(element, "style"));

export const isUnseen = (element: HTMLElement): boolean => UNSEEN.has(tagOf(element)) || isHidden(element);

/** Length of the text under each element, counted once for all of them. */
export interface Sizes {
  text(element: HTMLElement): number;
  links(element: HTMLElement): number;
}

/** Many short links and little else: a menu or a list of other articles. */
const isLinkList = (element: HTMLElement, sizes: Sizes): boolean => {
  const links = sizes.links(element);
  return links > 0 && links >= 0.7 * sizes.text(element) && element.querySelectorAll("a").length >= 4;
};

const LINKED_BLOCKS = new Set(["ul", "ol", "div", "section", "aside", "td", "table", "p", "center"]);

const ARTICLE = new Set(["article", "main"]);

/** A page's head or foot; that of an article belongs to the text. */
const isPageEdge = (element: HTMLElement, main: HTMLElement): boolean =>
  /^(?:header|footer)$/.test(tagOf(element)) &&
  ![element.parentNode, main].some((around) => ARTICLE.has(tagOf(around)));

/** True for what stands around the text of `main`: menus, counters, related news, footers. */
export function isFurniture(element: HTMLElement, main: HTMLElement, sizes: Sizes): boolean {
  const tag = tagOf(element);
  if (tag === "aside" || FURNITURE_ROLES.has(attribute(element, "role")) || isPageEdge(element, main))
    return true;
  if (LINKED_BLOCKS.has(tag) && isLinkList(element, sizes)) return true;
  const named = FURNITURE_NAME.test(`${attribute(element, "class")} ${attribute(element, "id")}`);
  return named && sizes.text(element) < MOST * sizes.text(main);
}
