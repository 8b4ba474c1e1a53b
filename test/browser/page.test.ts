import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { diff } from "../../src/compare/compare.ts";
import { catalogue } from "../../src/messages/catalogue.ts";
import { checkPage } from "../../src/render/html/check-page.ts";
import { comparisonPage } from "../../src/render/html/comparison-page.ts";
import { reportPage } from "../../src/render/html/report-page.ts";
import { SECTIONS } from "../../src/render/section.ts";
import { laterReport } from "../render/sample-comparison.ts";
import { observation, sampleReport } from "../render/sample-report.ts";
import { shownOf, shownSample } from "../render/sample-text.ts";
import { chromiumPath } from "./chromium.ts";

// oxlint-disable-next-line no-console -- a skipped test has to say so
if (!chromiumPath)
  console.warn("No Chromium on this machine (apt-get install chromium): pages are not driven.");

const { vi } = catalogue;
const folder = mkdtempSync(join(tmpdir(), "dtx-pages-"));
const later = shownOf(laterReport);
const many = Array.from({ length: 60 }, (_, at) =>
  observation({
    label: `chỉ tiêu thứ ${at}`,
    text: `${1000 + at}`,
    value: 1000 + at,
    unit: "hồ sơ",
    kind: at % 2 ? "count" : "money",
    span: { start: 0, end: 0, line: 20 + at, column: 1 },
  }),
);
const long = shownOf({ ...sampleReport, indicators: [...sampleReport.indicators, ...many] });
const hostile = `"><script>window.pwned=1</script><img src="http://x.test/" onerror="window.pwned=1">`;
const attacked = shownOf({
  ...sampleReport,
  document: { ...sampleReport.document, title: hostile },
  indicators: [observation({ label: hostile, text: hostile, unit: hostile, sentence: hostile })],
});
const compared = diff(shownSample.report, later.report);

function saved(name: string, content: string): string {
  const path = join(folder, `${name}.html`);
  writeFileSync(path, content);
  return pathToFileURL(path).href;
}

const urls = {
  report: saved("report", reportPage([long], [], SECTIONS, vi)),
  diff: saved("diff", comparisonPage({ comparison: compared }, [shownSample, later], "document", vi)),
  check: saved("check", checkPage(check([shownSample.report, later.report]), [shownSample, later], vi)),
  attacked: saved("attacked", reportPage([attacked], [], SECTIONS, vi)),
};

describe.skipIf(!chromiumPath)("a page in a browser", { timeout: 60_000 }, () => {
  let browser: Browser;
  let said: string[] = [];
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: chromiumPath!, args: ["--no-sandbox"] });
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(() => {
    expect(said).toEqual([]);
    said = [];
  });

  /** A page that notes every error, and every request that is not for the page itself. */
  async function open(url: string, options: BrowserContextOptions = {}): Promise<Page> {
    const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
    const page = await context.newPage();
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(error.message));
    page.on("request", (request) => request.url().split("#")[0] === url || said.push(request.url()));
    await page.goto(url);
    return page;
  }
  const rows = (page: Page) => page.locator("#data [data-facets]:visible");

  it.each(Object.entries(urls))("%s: opens without an error or a request", async (_, url) => {
    const page = await open(url);
    expect(await page.locator("h1").isVisible()).toBe(true);
  });

  it("finds the row of a figure in the text, and the figure of a row", async () => {
    const page = await open(urls.report);
    await page.locator(".lines a.figure", { hasText: "1055" }).click();
    const row = page.locator("tr.found");
    expect(await row.innerText()).toContain("chỉ tiêu thứ 55");
    const box = (await row.boundingBox())!;
    expect(box.y).toBeGreaterThan(0);
    expect(box.y + box.height).toBeLessThan(800);
    await page.locator("#data tr", { hasText: "bệnh án điện tử" }).locator("th").click();
    expect(await page.locator(".lines .found").innerText()).toBe("27/27");
  });

  it("finds the text of a cell in its own report", async () => {
    const page = await open(urls.diff);
    await page.locator("td[id] a", { hasText: "1.525.644" }).click();
    const found = page.locator(".lines .found");
    expect(await found.isVisible()).toBe(true);
    expect(await page.locator("details:has(.found) summary").count()).toBe(1);
    expect(await page.locator("svg.chart[role=img][aria-label]").count()).toBeGreaterThan(0);
  });

  it("filters by kind, dims the marks that are out, and clears", async () => {
    const page = await open(urls.report);
    const all = await rows(page).count();
    await page.locator("select[data-filter=kind]").selectOption({ label: "tiền" });
    expect(await rows(page).count()).toBe(31);
    expect(await page.locator("a.mark.out").count()).toBeGreaterThan(30);
    expect(await page.locator("output").innerText()).toBe(`31/${all} dòng`);
    await page.locator("select[data-filter=pillar]").selectOption({ label: "kinh tế số" });
    expect(await rows(page).count()).toBe(1);
    await page.locator("button[data-reset]").click();
    expect(await rows(page).count()).toBe(all);
  });

  it("searches without tone marks", async () => {
    const page = await open(urls.report);
    await page.keyboard.press("/");
    await page.keyboard.type("BENH vien ho so");
    expect(await rows(page).allInnerTexts()).toEqual([expect.stringContaining("bệnh viện") as string]);
    await page.keyboard.type(" không có");
    expect(await rows(page).count()).toBe(0);
    await page.keyboard.press("Escape");
    expect(await rows(page).count()).toBeGreaterThan(60);
  });

  it("shows a row that a filter hides when its figure is asked for", async () => {
    const page = await open(urls.report);
    await page.locator("input[type=search]").fill("bệnh viện");
    await page.locator(".lines a.figure", { hasText: "1055" }).click();
    expect(await page.locator("tr.found").isVisible()).toBe(true);
  });

  it("can be used from the keyboard alone", async () => {
    const page = await open(urls.report);
    await page.keyboard.press("Tab");
    expect(await page.locator(":focus").innerText()).toBe("Tới bảng số liệu");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.locator(".lines :focus").getAttribute("class")).toContain("found");
    await page.keyboard.press("Enter");
    expect(await page.locator("tr.found :focus").count()).toBe(1);
  });

  it("has names for what a screen reader meets", async () => {
    const page = await open(urls.report);
    for (const name of ["Văn bản", "Số liệu"]) {
      expect(await page.getByRole("region", { name, exact: true }).count()).toBe(1);
    }
    expect(await page.getByRole("searchbox", { name: "Tìm" }).count()).toBe(1);
    expect(await page.getByRole("combobox", { name: "Loại" }).count()).toBe(1);
    expect(await page.getByRole("columnheader", { name: "Giá trị" }).count()).toBe(1);
    expect(await page.getByRole("rowheader", { name: /bệnh án/u }).count()).toBe(1);
  });

  it("puts findings in the margin of their line, and leads from the list to the figure", async () => {
    const page = await open(urls.check);
    const note = page.locator(".lines .note").first();
    const line = (await page.locator(".line:has(.note) p").first().boundingBox())!;
    expect((await note.boundingBox())!.x).toBeGreaterThanOrEqual(line.x + line.width);
    await page.locator("ul.places a").first().click();
    expect(await page.locator(".lines .found").count()).toBe(1);
  });

  it("prints all of it, without what only a screen needs", async () => {
    const page = await open(urls.report);
    await page.emulateMedia({ media: "print" });
    expect(await page.locator(".filters").isVisible()).toBe(false);
    for (const id of ["#text", "#data"]) {
      const cut = await page
        .locator(id)
        .evaluate(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight);
      expect(cut).toBeLessThanOrEqual(0);
    }
  });

  it("is dark at night", async () => {
    const ground = (page: Page) =>
      page.evaluate("getComputedStyle(document.documentElement).backgroundColor");
    const [day, night] = [await open(urls.report), await open(urls.report, { colorScheme: "dark" })];
    expect(await ground(day)).not.toBe(await ground(night));
  });

  it.each([400, 1280])("fits a screen %i wide", async (width) => {
    for (const url of Object.values(urls)) {
      const page = await open(url, { viewport: { width, height: 800 } });
      expect(await page.evaluate("document.documentElement.scrollWidth")).toBeLessThanOrEqual(width);
    }
  });

  it("works by its links alone where scripts are off", async () => {
    const page = await open(urls.report, { javaScriptEnabled: false });
    await page.locator(".lines a.figure", { hasText: "1055" }).click();
    expect(await page.locator("tr:target").innerText()).toContain("chỉ tiêu thứ 55");
  });

  it("runs nothing that a report holds", async () => {
    const page = await open(urls.attacked);
    expect(await page.evaluate("window.pwned")).toBeUndefined();
    expect(await page.locator("img").count()).toBe(0);
  });
});
