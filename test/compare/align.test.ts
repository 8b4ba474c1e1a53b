import { describe, expect, test } from "vitest";
import type { Period } from "../../src/model/period.ts";
import { compare, diff } from "../../src/compare/compare.ts";
import { FILES, halfYear, nineMonths, ON_TIME, PERIODS, report, type Said } from "./made-reports.ts";

const meet = (left: Said, right: Said): boolean =>
  diff(report("a", PERIODS.S1, [left]), report("b", PERIODS.M9, [right])).rows.length === 1;
const said = (label: string, more: Partial<Said> = {}): Said => ({ label, value: 7, ...more });
const percent = { kind: "percent", unit: "%" } as const;

describe("one indicator", () => {
  test.each<[Said, Said]>([
    [said("tỷ lệ hồ sơ TTHC nộp trực tuyến", percent), said("hồ sơ thủ tục hành chính nộp qua mạng", percent)],
    [said("hồ sơ giải quyết đúng và trước hạn", percent), said("tỉ lệ hồ sơ giải quyết đúng hạn", percent)],
    [said("tài khoản trên Postmart", { unit: "tài khoản" }), said("tài khoản trên posmart", { unit: "tài khoản" })],
    [said("văn bản gửi đi trên hệ thống", { unit: "văn bản" }), said("văn bản đi", { unit: "văn bản" })],
    [said("vụ TNGT đường bộ", { unit: "vụ" }), said("vụ tai nạn giao thông đường bộ", { unit: "vụ" })],
    [said("giấy KSK lái xe đã gửi", { unit: "giấy" }), said("giấy khám sức khỏe lái xe đã gửi", { unit: "giấy" })],
    [said("Quỹ HTPT cho vay", { unit: "hộ" }), said("Quỹ hỗ trợ phát triển cho vay", { unit: "hộ" })],
    [said("văn bản điện tử gửi", { unit: "văn bản" }), said("gửi đi văn bản", { unit: "văn bản" })],
    [said("hồ sơ giải quyết đúng và sớm hạn", percent), said("tỷ lệ hồ sơ giải quyết đúng và trước hạn", percent)],
    [said("hồ sơ trả đúng hẹn hoặc sớm hẹn", percent), said("tỷ lệ hồ sơ trả đúng hạn và trước hạn", percent)],
    [said("hồ sơ trả sớm", { unit: "hồ sơ" }), said("hồ sơ trước hạn", { unit: "hồ sơ" })],
    [said("trạm BTS", { unit: "trạm BTS" }), said("trạm thu phát sóng di động", { unit: "trạm" })],
  ])("%j is %j", (left, right) => expect(meet(left, right)).toBe(true)); // prettier-ignore
});

describe("never one indicator", () => {
  test.each<[string, Said, Said]>([
    ["level", said("dịch vụ công mức độ 3", { unit: "dịch vụ" }), said("dịch vụ công mức độ 4", { unit: "dịch vụ" })],
    ["direction", said("văn bản đến", { unit: "văn bản" }), said("văn bản đi", { unit: "văn bản" })],
    ["direction", said("số văn bản điện tử nhận", { unit: "văn bản" }), said("gửi đi văn bản", { unit: "văn bản" })],
    ["whose", said("tỷ lệ hồ sơ trực tuyến, huyện này", percent), said("tỷ lệ hồ sơ trực tuyến, huyện Bá Thước", percent)],
    ["body", said("tỷ lệ số hóa hồ sơ, Sở Y tế", percent), said("tỷ lệ số hóa hồ sơ, Sở Nội vụ", percent)],
    ["signer", said("tỷ lệ ký số cá nhân", percent), said("tỷ lệ ký số cơ quan", percent)],
    ["completeness", said("dịch vụ công trực tuyến toàn trình", { unit: "dịch vụ" }), said("dịch vụ công trực tuyến một phần", { unit: "dịch vụ" })],
    ["tier", said("hồ sơ trực tuyến cấp huyện", percent), said("hồ sơ trực tuyến cấp xã", percent)],
    ["place", said("tài khoản ở thành phố Hạ Long", { unit: "tài khoản" }), said("tài khoản ở thành phố Cẩm Phả", { unit: "tài khoản" })],
    ["early", said("hồ sơ trước hạn", { unit: "hồ sơ" }), said("hồ sơ đúng hạn", { unit: "hồ sơ" })],
    ["holder", said("chứng thư số cá nhân", { unit: "chứng thư" }), said("chứng thư số tổ chức", { unit: "chứng thư" })],
    ["stage", said("vốn đầu tư công đã giải ngân", { kind: "money", unit: "đồng" }), said("kế hoạch vốn đầu tư công", { kind: "money", unit: "đồng" })],
    ["short for another", said("vụ TNGT", { unit: "vụ" }), said("vụ tranh chấp đất đai", { unit: "vụ" })],
    ["timeliness", said("hồ sơ quá hạn", percent), said("hồ sơ đúng hạn", percent)],
    ["kind", said("hồ sơ trực tuyến", percent), said("hồ sơ trực tuyến", { unit: "hồ sơ" })],
    ["role", said("hồ sơ trực tuyến", percent), said("hồ sơ trực tuyến", { ...percent, role: "target" })],
    ["area", said("hồ sơ trực tuyến", percent), said("hồ sơ trực tuyến", { ...percent, area: { code: "VN", name: "Việt Nam" } })],
    ["index", said("xếp hạng PAPI", { kind: "rank", unit: "hạng" }), said("xếp hạng PAR INDEX", { kind: "rank", unit: "hạng" })],
    ["catalogue", said("hồ sơ", { ...percent, indicator: "gov.files.online_rate" }), said("hồ sơ", { ...percent, indicator: "gov.files.ontime_rate" })],
  ])("%s", (_, left, right) => expect(meet(left, right)).toBe(false)); // prettier-ignore
});

test("of two figures of one name, that of the report's own time goes with the other's", () => {
  const fires = (value: number, period: Period): Said =>
    said("vụ cháy trên địa bàn", { value, unit: "vụ", period });
  const { rows } = diff(
    report("a", PERIODS.Q1, [fires(12, PERIODS.Q1)]),
    report("b", PERIODS.Q2, [fires(31, PERIODS.S1), fires(19, PERIODS.Q2)]),
  );
  expect(rows.map(({ cells }) => cells.map((cell) => cell?.value))).toContainEqual([12, 19]);
});

test("the same id joins what words do not", () => {
  const id = { ...percent, indicator: "gov.files.online_rate" };
  const { rows } = diff(
    report("a", PERIODS.S1, [said("nộp qua cổng", id)]),
    report("b", PERIODS.M9, [said("qua dịch vụ bưu điện điện tử", id)]),
  );
  expect(rows[0]!.match).toMatchObject({ method: "catalogue", proposal: false });
});

test("a share follows what it is a share of", () => {
  const pair = (first: string, second: string): Said[] => [
    said(first, { unit: "doanh nghiệp", sentence: "một" }),
    said("hóa đơn điện tử", { ...percent, value: 97.5, sentence: "một", relation: { type: "share-of", to: "i1" } }),
    said(second, { unit: "hộ", sentence: "hai" }),
    said("hóa đơn điện tử", { ...percent, value: 98.4, sentence: "hai", relation: { type: "share-of", to: "i3" } }),
  ]; // prettier-ignore
  const { rows } = diff(
    report("a", PERIODS.S1, pair("doanh nghiệp dùng hóa đơn điện tử", "hộ kinh doanh dùng hóa đơn điện tử")),
    report("b", PERIODS.M9, pair("doanh nghiệp sử dụng hóa đơn điện tử", "hộ kinh doanh có hóa đơn điện tử")),
  );
  const shares = rows
    .filter(({ kind }) => kind === "percent")
    .map(({ cells }) => cells.map((cell) => cell?.value));
  expect(shares).toEqual([[97.5, 97.5], [98.4, 98.4]]); // prettier-ignore
});

test("what is not sure stands alone and is proposed", () => {
  const left = said("doanh nghiệp, hợp tác xã ứng dụng nền tảng số trong sản xuất", { unit: "doanh nghiệp" });
  const right = said("hộ nghề truyền thống bán hàng trên mạng, có ứng dụng bản đồ", { unit: "doanh nghiệp" });
  const { rows, proposals } = diff(report("a", PERIODS.S1, [left]), report("b", PERIODS.M9, [right]));
  for (const row of rows) expect(row.cells.filter(Boolean)).toHaveLength(1);
  for (const row of proposals) expect(row.match).toMatchObject({ method: "label", proposal: true });
});

test("by period each area has its own row, and by area the latest figure stands", () => {
  const reports = [
    report("a", PERIODS.S1, [FILES, ON_TIME]),
    report("b", PERIODS.M9, [{ ...FILES, value: 700_000 }]),
    report("c", PERIODS.S1, [{ ...FILES, value: 300_000 }], "TB"),
  ];
  const byPeriod = compare(reports, { by: "period" });
  expect(byPeriod.columns.map(({ key }) => key)).toEqual(["2022-S1", "2022-01-01/P9M"]);
  const lines = byPeriod.rows.map(({ area, cells }) => [area!.code, ...cells.map((cell) => cell?.value)]);
  expect(lines.toSorted()).toEqual([["34", 300_000, undefined], ["38", 502_225, 700_000], ["38", 97.6, undefined]]); // prettier-ignore
  const byArea = compare(reports, { by: "area" });
  const files = byArea.rows.find(({ unit }) => unit === "hồ sơ")!;
  expect(files.cells.map((cell) => cell?.value)).toEqual([300_000, 700_000]);
  expect(files.cells[1]!.earlier!.map(({ value }) => value)).toEqual([502_225]);
  expect(files.standing).toMatchObject({ median: 500_000 });
});

test("rows stand in the order of the first report", () => {
  const { rows } = diff(halfYear, nineMonths);
  expect(rows.map(({ cells }) => cells.map((cell) => cell?.value))).toEqual([
    [502_225, 502_225],
    [192_933, 194_360],
    [97.6, 98.2],
    [12, 8],
    [2.8e9, 2.1e9],
    [1452, 1400],
    [undefined, 2468],
  ]);
});
