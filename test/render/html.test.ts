import { createHash } from "node:crypto";
import { parse, type HTMLElement } from "node-html-parser";
import { describe, expect, it, test } from "vitest";
import { diff } from "../../src/compare/compare.ts";
import { catalogue } from "../../src/messages/catalogue.ts";
import { checkPage } from "../../src/render/html/check-page.ts";
import { comparisonPage } from "../../src/render/html/comparison-page.ts";
import { barChart, lineChart } from "../../src/render/html/charts.ts";
import { html } from "../../src/render/html/markup.ts";
import { reportPage } from "../../src/render/html/report-page.ts";
import { SECTIONS } from "../../src/render/section.ts";
import { laterReport } from "./sample-comparison.ts";
import { observation, sampleReport } from "./sample-report.ts";
import { shownOf, shownSample } from "./sample-text.ts";

const { vi, en } = catalogue;
const later = shownOf(laterReport);
const comparison = diff(shownSample.report, later.report);

const pages: readonly [string, string][] = [
  ["report", reportPage([shownSample], [], SECTIONS, vi)],
  ["report-en", reportPage([shownSample], [], SECTIONS, en)],
  [
    "two-reports",
    reportPage([shownSample, later], [{ source: "x.txt", error: "Không đọc được." }], SECTIONS, vi),
  ],
  ["diff", comparisonPage({ comparison }, [shownSample, later], "document", vi)],
  ["check", checkPage([], [shownSample], vi)],
];

/** The page without what is the same in all of them. */
const withoutFrame = (page: string): string =>
  page
    .replace(/<style>[\s\S]*<\/style>/u, "<style></style>")
    .replace(/<script>[\s\S]*<\/script>/u, "<script></script>")
    .replaceAll(/'sha256-[^']+'/gu, "'sha256-…'");

const idsOf = (root: HTMLElement): string[] => root.querySelectorAll("[id]").map(({ id }) => id);

describe("a page", () => {
  test.each(pages)("is %s as kept", async (name, page) => {
    await expect(withoutFrame(page)).toMatchFileSnapshot(`golden/${name}.html`);
  });

  test.each(pages)("of %s has each id once, and links that lead to one", (_, page) => {
    const root = parse(page);
    const ids = idsOf(root);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const known = new Set(ids);
    const broken = root
      .querySelectorAll("a")
      .map((link) => link.getAttribute("href") ?? "")
      .filter((href) => !known.has(href.slice(1)));
    expect(broken).toEqual([]);
  });

  test.each(pages)("of %s fetches nothing and allows only its own style and script", (_, page) => {
    expect(page).not.toMatch(/\b(?:src|action|srcset|data)="|https?:|url\(|@import|\son\w+="|\sstyle="/u);
    const policy = /Content-Security-Policy"\s+content="([^"]+)"/u.exec(page)![1]!;
    for (const tag of ["style", "script"]) {
      const [, source = ""] = new RegExp(`<${tag}>([^]*?)</${tag}>`, "u").exec(page)!;
      expect(policy).toContain(`${tag}-src 'sha256-${createHash("sha256").update(source).digest("base64")}'`);
    }
    expect(policy).toContain("default-src 'none'");
  });

  it("shows the text as it is, every entry marked", () => {
    const root = parse(reportPage([shownSample], [], SECTIONS, vi));
    const { indicators, dates, references } = shownSample.report;
    const marked = root.querySelectorAll("a.mark").map(({ text }) => text);
    expect(marked.toSorted()).toEqual(
      [...indicators, ...dates, ...references].map(({ text }) => text).toSorted(),
    );
    const lines = root.querySelectorAll(".line p").map(({ text }) => text);
    expect(lines).toEqual(shownSample.text.split("\n").filter((line) => line.trim() !== ""));
  });

  it("keeps to the parts asked for", () => {
    const root = parse(reportPage([shownSample], [], ["dates"], vi));
    expect(root.querySelectorAll("#data h2").map(({ text }) => text)).toEqual([
      "Thời gian 4",
      "Cần xem lại 1",
    ]);
    expect(root.querySelectorAll("mark.figure[id]")).toHaveLength(8);
  });
});

describe("text of a report", () => {
  const hostile = `"><script>pwned()</script><img src=x onerror=pwned()> '</style> &lt; \u0000\u202e`;
  const figure = observation({ label: hostile, text: hostile, unit: hostile, sentence: hostile });
  const shown = shownOf({
    ...sampleReport,
    document: {
      ...sampleReport.document,
      title: hostile,
      source: hostile,
      area: { code: "x", name: hostile },
    },
    indicators: [figure],
    diagnostics: [{ code: "x", severity: "error", message: hostile, span: null }],
  });
  test.each([
    ["report", reportPage([shown], [{ source: hostile, error: hostile }], SECTIONS, vi)],
    [
      "diff",
      comparisonPage({ comparison: diff(shown.report, later.report) }, [shown, later], "document", vi),
    ],
    [
      "check",
      checkPage(
        [{ rule: hostile, severity: "error", message: hostile, arithmetic: hostile, locations: [] }],
        [shown],
        vi,
      ),
    ],
  ])("is nothing but text on the page of %s", (_, page) => {
    const root = parse(page);
    expect(root.querySelectorAll("img")).toEqual([]);
    expect(root.querySelectorAll("script")).toHaveLength(1);
    expect(root.querySelectorAll("style")).toHaveLength(1);
    expect(page).not.toMatch(/[\u0000\u202e]/u); // oxlint-disable-line no-control-regex
    expect(page).not.toContain("<img");
  });
});

test("a template escapes what is put in, and keeps what is markup", () => {
  const inner = html`<b>${"<&>"}</b>`;
  expect(html`<p title="${`"'`}">${inner}${null}${false}${[1, "a\tb"]}</p>`.source).toBe(
    '<p title="&quot;&#39;"><b>&lt;&amp;&gt;</b>1a\tb</p>',
  );
});

describe("a chart", () => {
  it("has bars from nought, on the scale of the largest", () => {
    const widths = [
      ...barChart([50, 100, null], "x", () => false)!.source.matchAll(/<rect[^>]*\swidth="([\d.]+)"/gu),
    ];
    expect(widths.map(([, width]) => width)).toEqual(["40", "80", "0"]);
  });
  it("is left out where bars would mislead", () => {
    expect(barChart([-1, 2], "x", () => false)).toBeNull();
    expect(barChart([0, 0], "x", () => false)).toBeNull();
  });
  it("is a line through what is stated, at its place in time", () => {
    expect(lineChart([1, null, 3], "x")!.source).toContain('points="2,20 78,2"');
    expect(lineChart([null, 3], "x")).toBeNull();
  });
});
