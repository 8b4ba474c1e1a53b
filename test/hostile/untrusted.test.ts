import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { afterAll, describe, expect, it } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import { extract } from "../../src/extract.ts";
import { dtx } from "../cli/run.ts";

const folder = mkdtempSync(join(tmpdir(), "dtx-hostile-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ESCAPES = "\u001b[31m\u001b]0;tên\u0007\u009b2J\u0008\u007f";
const BIDI = "\u202e\u2066\u200f\u061c";
const HTML = `<script>alert(1)</script><img src=x onerror=alert(2)>"'</style><!--`;
const FORMULA = "=HYPERLINK(1)";

const text = `${HTML}${ESCAPES}${BIDI}
${FORMULA}
Tỉnh Thanh Hóa có tỷ lệ ${ESCAPES} hồ sơ ${BIDI} ${HTML} trực tuyến đạt 97,6% trong năm 2022.
=cmd|' /C calc'!A0 đạt 1.234 hồ sơ; @SUM(A1) đạt 55 hồ sơ; +tổng số văn bản ${HTML} đạt 12 văn bản.
- =1+1 Tổng số doanh nghiệp là 300 doanh nghiệp theo Quyết định số 749/QĐ-TTg về =HYPERLINK(2) ${HTML}.
`;
const file = join(folder, `báo cáo ${HTML.replaceAll("/", "")}.txt`);
writeFileSync(file, text);
const plain = join(folder, "thường.txt");
writeFileSync(plain, readFileSync("fixtures/reports/quang-ninh-2023/report.txt"));

// oxlint-disable-next-line no-control-regex -- what must not reach a terminal
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const TO_A_TERMINAL: readonly (readonly string[])[] = [
  ["extract", file],
  ["extract", "--format", "md", file],
  ["extract", "--format", "csv", file],
  ["show", "--color", "never", file],
  ["refs", file],
  ["check", file],
  ["diff", file, plain],
  ["compare", file, plain],
  ["explain", `${file}:3`],
  ["extract", join(folder, `không có ${ESCAPES}${BIDI}.txt`)],
  ["extract", "--format", `${ESCAPES}${BIDI}`, file],
  ["extract", "--area", `${ESCAPES}${BIDI}`, file],
];

describe("nothing of a report steers a terminal", () => {
  it.each(TO_A_TERMINAL)("%s %s", (...args) => {
    const { out, err } = dtx(args);
    expect(UNSEEN.exec(out.replaceAll("\r\n", "\n"))?.[0]).toBeUndefined();
    expect(UNSEEN.exec(err)?.[0]).toBeUndefined();
  });

  it("JSON escapes controls and keeps them", () => {
    const { out } = dtx(["extract", "--format", "json", file]);
    expect(out).not.toContain("\u001b");
    expect(JSON.stringify(JSON.parse(out))).toContain("\\u001b");
  });
});

describe("nothing of a report becomes part of a page", () => {
  it.each([
    ["extract", file],
    ["diff", file, plain],
    ["check", file],
  ])("%s", (...args) => {
    const { out } = dtx([...args, "--format", "html"]);
    expect(out).toContain("<html");
    const elements = parse(out).querySelectorAll("*");
    expect(elements.filter(({ tagName }) => tagName === "IMG")).toEqual([]);
    expect(elements.filter(({ tagName }) => tagName === "SCRIPT").length).toBeLessThanOrEqual(1);
    const attributes = elements.flatMap((element) => Object.entries(element.attributes));
    expect(attributes.filter(([name]) => name.toLowerCase().startsWith("on"))).toEqual([]);
    const links = attributes
      .filter(([name]) => /^(?:src|href|action)$/i.test(name))
      .map(([, value]) => value);
    expect(links.filter((value) => !value.startsWith("#"))).toEqual([]);
    expect(out).not.toContain("<script>alert");
  });
});

describe("nothing of a report becomes a formula", () => {
  it.each(["rfc4180", "excel-vi"])("csv, %s", (dialect) => {
    const { out } = dtx(["extract", "--format", "csv", "--csv-dialect", dialect, file]);
    const delimiter = dialect === "rfc4180" ? "," : ";";
    const cells = [
      ...out.matchAll(new RegExp(`(?:^|[${delimiter}\r\n])("(?:[^"]|"")*"|[^"${delimiter}\r\n]+)`, "g")),
    ];
    expect(cells.length).toBeGreaterThan(20);
    for (const [, cell] of cells) expect(cell!.replace(/^"?\ufeff?/, "")).not.toMatch(/^(?:=|@|\+\D|-\D)/);
  });
});

describe("names that objects have of their own", () => {
  const NAMES = ["__proto__", "constructor", "toString", "hasOwnProperty", "valueOf", "__defineGetter__"];
  const named = NAMES.map((name) => `${name} đạt 97,6%; số ${name} là 12 ${name}.`).join("\n");
  const reports = ["a", "b"].map((source) => extract(`${named}\nQuyết định số 1/__proto__`, { source }));

  it("are words like any other", () => {
    expect(reports[0]!.indicators.map(({ value }) => value)).toContain(97.6);
    expect(compare(reports).rows.length).toBeGreaterThan(0);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each(["Quý constructor năm 2022", "6 tháng constructor năm 2022", "quý toString"])(
    "%s is no period",
    (words) => {
      for (const { code } of extract(`${words}, đạt 97,6%.`).dates) expect(code).toBe("2022");
    },
  );

  it("are no option, format or indicator", () => {
    for (const name of NAMES) {
      expect(dtx(["extract", "--format", name, plain]).status).toBe(2);
      expect(dtx(["extract", "--encoding", name, plain]).status).toBe(2);
    }
    const { status, out } = dtx(["extract", "--indicator", "__proto__", "--format", "json", plain]);
    expect(status === 0 ? JSON.parse(out).indicators : []).toEqual([]);
  });
});

it("leaves no file but those named", () => {
  const before = readdirSync(folder).toSorted();
  const record = { id: "../../../thoát", text: "Toàn tỉnh có 12 xã." };
  const { status } = dtx(["extract", "--input-format", "ndjson", "--format", "ndjson"], {
    input: `${JSON.stringify(record)}\n`,
  });
  expect(status).toBe(0);
  expect(readdirSync(folder).toSorted()).toEqual(before);
});

describe("the source", () => {
  const root = join(import.meta.dirname, "../../src");
  const files = readdirSync(root, { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".ts"),
  );
  const FORBIDDEN = [
    /\beval\(/,
    /new Function\(/,
    /from "node:(?:http|https|net|tls|dgram|dns|inspector)"/,
    /\bfetch\(/,
    /new WebSocket/,
    /XMLHttpRequest/,
  ];
  it.each(FORBIDDEN)("holds no %s", (pattern) => {
    expect(files.filter((name) => pattern.test(readFileSync(join(root, name), "utf8")))).toEqual([]);
  });

  it("compiles no text but its own bundle", () => {
    const compiles = files.filter((name) => readFileSync(join(root, name), "utf8").includes("node:vm"));
    expect(compiles).toEqual(["cli/start.ts"].map((name) => join(...name.split("/"))));
  });

  it("starts a process for the pager alone", () => {
    const starts = files.filter((name) =>
      readFileSync(join(root, name), "utf8").includes("node:child_process"),
    );
    expect(starts.map((name) => name.replaceAll("\\", "/"))).toEqual(["cli/outputs/pager.ts"]);
  });
});
