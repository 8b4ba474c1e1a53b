import type { SourceRemark } from "../model/source-remark.ts";

const UNDECODABLE = /\ufffd+/g;
/** Places listed one by one; the rest is counted. */
const LISTED = 20;

function undecodable(text: string): SourceRemark[] {
  if (!text.includes("\ufffd")) return [];
  const runs = [...text.matchAll(UNDECODABLE)];
  const listed = runs.slice(0, LISTED).map(({ index, 0: run }): SourceRemark => {
    const values = { count: String(run.length) };
    return { code: "undecodable-bytes", severity: "warning", values, start: index, end: index + run.length };
  });
  if (runs.length <= LISTED) return listed;
  const values = { count: String(runs.length - LISTED) };
  return [...listed, { code: "more-undecodable-bytes", severity: "warning", values, start: null, end: null }];
}

function nulCharacters(text: string): SourceRemark[] {
  const start = text.indexOf("\0");
  if (start < 0) return [];
  const values = { count: String(text.split("\0").length - 1) };
  return [{ code: "nul-characters", severity: "warning", values, start, end: start + 1 }];
}

/** What the characters of the finished text tell of damage done before or while it was read. */
export const remarksOnCharacters = (text: string): SourceRemark[] => [
  ...undecodable(text),
  ...nulCharacters(text),
];
