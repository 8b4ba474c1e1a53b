import type { Finding } from "../../model/finding.ts";
import { visible } from "../visible.ts";
import { cellsOf, headsOf } from "./cells.ts";
import type { CheckRenderOptions } from "./options.ts";

/** Letters of a report that Markdown or HTML would take as its own. */
const cell = (text: string): string => visible(text).replace(/[\\|`*_<>[\]]/g, "\\$&");

const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(" | ")} |\n`;

/** A Markdown table, one row a finding. */
export function findingsMarkdown(findings: readonly Finding[], { messages }: CheckRenderOptions): string {
  const heads = headsOf(messages);
  const rule = `|${heads.map(() => " --- |").join("")}\n`;
  return line(heads) + rule + findings.map((finding) => line(cellsOf(finding, messages))).join("");
}
