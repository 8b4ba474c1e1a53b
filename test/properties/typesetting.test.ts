import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { extract } from "../../src/extract.ts";

const REPORTS = "fixtures/reports";
const FULL_LINE = 72;

/** Cuts paragraphs into lines of one length, as a page does; rows of tables stay whole. */
const cut = (text: string): string =>
  text
    .split("\n")
    .map((line) => (/[\t|]/.test(line) ? line : line.replaceAll(CUT, "$1\n")))
    .join("\n");
const CUT = new RegExp(`(?=.{${FULL_LINE + 1}})(.{1,${FULL_LINE}}) `, "g");

/** The same report, set otherwise. */
const SETTINGS: Readonly<Record<string, (text: string) => string>> = {
  "letters taken apart": (text) => text.normalize("NFD"),
  "lines of another system": (text) => text.replaceAll("\n", "\r\n"),
  "spaces that do not break": (text) => text.replace(/(\d) (?=\p{Ll})/gu, "$1\u00a0"),
  "long dashes": (text) => text.replaceAll(" - ", " – "),
  "spaces twice": (text) => text.replace(/(\p{Ll}) (?=\p{Ll})/gu, "$1  "),
  "empty lines between": (text) => text.replace(/\n(?=[^\n\t|]*\n)/g, "\n\n"),
  "lines cut": cut,
};

/** A page of the web, of which lines mean something, and one that was cut already. */
const CUT_ALREADY = new Set(["ben-tre-2021-trang-web", "dak-lak-2023-ngat-dong"]);
const MOVING_LINES = new Set(["empty lines between", "lines cut"]);

const reports = readdirSync(REPORTS).filter((name) => existsSync(join(REPORTS, name, "report.txt")));

const figuresOf = (text: string) =>
  extract(text).indicators.map(({ value, upper, denominator, kind, role }) => ({
    value,
    upper,
    denominator,
    kind,
    role,
  }));

describe.each(Object.entries(SETTINGS))("%s", (setting, reset) => {
  test.each(reports.filter((name) => !(MOVING_LINES.has(setting) && CUT_ALREADY.has(name))))("%s", (name) => {
    const text = readFileSync(join(REPORTS, name, "report.txt"), "utf8");
    expect(figuresOf(reset(text))).toEqual(figuresOf(text));
  });
});
