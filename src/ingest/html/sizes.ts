import { type HTMLElement, type Node, NodeType } from "node-html-parser";
import { tagOf } from "./tag.ts";
import { isUnseen, type Sizes } from "./furniture.ts";

const add = (counts: Map<Node, number>, node: Node, more: number): void => {
  counts.set(node, (counts.get(node) ?? 0) + more);
};

/** Counts the letters under every element in one walk without recursion, however deep the page. */
export function measure(root: HTMLElement): Sizes {
  const text = new Map<Node, number>();
  const links = new Map<Node, number>();
  const order: Node[] = [root];
  for (let at = 0; at < order.length; at++) {
    const node = order[at]!;
    if (node.nodeType === NodeType.ELEMENT_NODE && isUnseen(node as HTMLElement)) continue;
    if (node.nodeType === NodeType.TEXT_NODE) text.set(node, node.rawText.trim().length);
    for (const child of node.childNodes) order.push(child);
  }
  for (let at = order.length - 1; at > 0; at--) {
    const node = order[at]!;
    const size = text.get(node) ?? 0;
    const isLink = tagOf(node) === "a";
    if (node.parentNode) {
      add(text, node.parentNode, size);
      add(links, node.parentNode, isLink ? size : (links.get(node) ?? 0));
    }
  }
  return { text: (element) => text.get(element) ?? 0, links: (element) => links.get(element) ?? 0 };
}
