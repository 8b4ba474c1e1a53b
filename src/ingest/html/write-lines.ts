import { type HTMLElement, type Node, NodeType } from "node-html-parser";
import { isUnseen } from "./furniture.ts";
import { Lines } from "./lines.ts";
import { tagOf } from "./tag.ts";
import { linesOfCells } from "../table/cell-grid.ts";
import { rowCells, tableGrid, tableRows } from "./table.ts";

const BLOCKS = new Set(
  `p div section article main header footer figure figcaption blockquote pre address fieldset form center
   h1 h2 h3 h4 h5 h6 ul ol dl dt dd hr details summary body html caption`.split(/\s+/),
);
/** Deeper than any page a person wrote; what lies below is taken as running text. */
const DEEPEST = 400;
const OWN_MARKER = /^\s*(?:[-–—+•*]|\d+[.)]|\p{L}[.)])\s/u;

/** Writes an element's text into lines; `skip` tells which elements to leave out. */
export class LineWriter {
  readonly #skip: (element: HTMLElement) => boolean;
  readonly #lines = new Lines();

  constructor(skip: (element: HTMLElement) => boolean) {
    this.#skip = skip;
  }

  text(root: Node): string {
    this.#write(root, 0, 0);
    return this.#lines.toString();
  }

  #children(node: Node, depth: number, listDepth: number): void {
    for (const child of node.childNodes) this.#write(child, depth + 1, listDepth);
  }

  #write(node: Node, depth: number, listDepth: number): void {
    if (node.nodeType === NodeType.TEXT_NODE) return this.#lines.words(node.text);
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const element = node as HTMLElement;
    if (isUnseen(element) || this.#skip(element)) return;
    if (depth > DEEPEST) return this.#flat(element);
    const tag = tagOf(element);
    if (tag === "br") this.#lines.endLine();
    else if (tag === "table") this.#table(element, depth, listDepth);
    else if (tag === "ul" || tag === "ol") this.#list(element, depth, listDepth + 1);
    else if (tag === "p" && listDepth > 0) {
      this.#lines.endLine();
      this.#children(element, depth, listDepth);
      this.#lines.endLine();
    } else if (BLOCKS.has(tag)) {
      this.#lines.endBlock();
      this.#children(element, depth, listDepth);
      this.#lines.endBlock();
    } else this.#children(element, depth, listDepth);
  }

  #list(list: HTMLElement, depth: number, listDepth: number): void {
    if (listDepth === 1) this.#lines.endBlock();
    const numbered = tagOf(list) === "ol";
    let number = Number.parseInt(list.getAttribute("start") ?? "1", 10) || 1;
    for (const item of list.childNodes) {
      if (tagOf(item) !== "li") {
        this.#write(item, depth + 1, listDepth);
        continue;
      }
      const plain = listDepth > 1 ? "+ " : "- ";
      const marker = numbered ? `${number++}. ` : plain;
      this.#lines.mark(OWN_MARKER.test(leadOf(item)) ? "" : marker);
      this.#children(item, depth + 1, listDepth);
      this.#lines.endLine();
    }
    if (listDepth === 1) this.#lines.endBlock();
  }

  #table(table: HTMLElement, depth: number, listDepth: number): void {
    this.#lines.endBlock();
    const caption = table.childNodes.find((node) => tagOf(node) === "caption");
    if (caption) this.#write(caption, depth + 1, listDepth);
    if (isLayout(table)) {
      for (const cell of tableRows(table).flatMap(rowCells)) {
        this.#children(cell, depth + 3, listDepth);
        this.#lines.endBlock();
      }
    } else
      for (const line of linesOfCells(tableGrid(table, (cell) => this.#cell(cell)))) this.#lines.row(line);
    this.#lines.endBlock();
  }

  #cell(cell: HTMLElement): string {
    return new LineWriter(this.#skip).text(cell).replaceAll("\t", " ").replace(/\n+/g, " ");
  }

  #flat(element: HTMLElement): void {
    const waiting: Node[] = [element];
    for (let node = waiting.pop(); node; node = waiting.pop()) {
      if (node.nodeType === NodeType.TEXT_NODE) this.#lines.words(`${node.text} `);
      for (const child of node.childNodes.toReversed()) waiting.push(child);
    }
  }
}

/** First words of an item, enough to see whether it brings a marker. */
function leadOf(item: Node): string {
  let node: Node | undefined = item;
  while (node && node.nodeType !== NodeType.TEXT_NODE) {
    node = node.childNodes.find((child) => child.childNodes.length > 0 || child.rawText.trim() !== "");
  }
  return node?.text ?? "";
}

const PARAGRAPHS = new Set(["p", "br", "div"]);

/** A table that only places text side by side: a letterhead, a page frame. Its cells are read one after another. */
function isLayout(table: HTMLElement): boolean {
  const rows = tableRows(table).map(rowCells);
  const columns = Math.max(0, ...rows.map((row) => row.length));
  if (columns <= 1 || table.querySelector("table") !== null) return true;
  if (rows.length === 1) return columns <= 3;
  if (rows.length > 4 || columns > 2) return false;
  return rows.flat().some((cell) => cell.childNodes.filter((node) => PARAGRAPHS.has(tagOf(node))).length > 2);
}
