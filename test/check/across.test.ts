import { describe, expect, it } from "vitest";
import { check } from "../../src/check/check.ts";
import { halfYear, nineMonths, reportOf, type Made } from "./report-of.ts";

const earlier: Made = { source: "6-thang.txt", period: halfYear };
const later: Made = { source: "9-thang.txt", period: nineMonths };

const found = (left: string, right: string, second: Made = later): string[] =>
  check([reportOf(right, second), reportOf(left, earlier)]).map(
    ({ severity, rule, locations }) =>
      `${severity} ${rule}: ${locations.map(({ source, text }) => `${source} ${text}`).join(", ")}`,
  );

describe("two reports of one area", () => {
  it("repeat a figure to the digit", () =>
    expect(
      found(
        "đã tiếp nhận «502.225|count|hồ sơ» hồ sơ",
        "một cửa của tỉnh đã tiếp nhận «502.225|count|hồ sơ» hồ sơ",
      ),
    ).toEqual(["warning stale: 9-thang.txt 502.225, 6-thang.txt 502.225"]));

  it("let a total from the start of the year fall", () =>
    expect(
      found(
        "Tổng số lượt văn bản trao đổi, xử lý trên môi trường điện tử là «1.902.270|count|văn bản»",
        "tổng số lượt trao đổi, xử lý văn bản trên hệ thống là «1.525.644|count|lượt văn bản»",
      ),
    ).toEqual(["warning cumulative-fall: 9-thang.txt 1.525.644, 6-thang.txt 1.902.270"]));

  it("give one period two values", () =>
    expect(
      found(
        "tổng số hồ sơ trực tuyến đã tiếp nhận là «192.933|count|hồ sơ»",
        "tổng số hồ sơ trực tuyến đã tiếp nhận là «182.933|count|hồ sơ»",
        { ...later, period: halfYear, date: "2022-10-05" },
      ),
    ).toEqual(["warning restated: 9-thang.txt 182.933, 6-thang.txt 192.933"]));
});

describe("two reports that may differ", () => {
  it.each([
    [
      "a total that grew",
      "tổng số hồ sơ là «192.933|count|hồ sơ»",
      "tổng số hồ sơ là «292.933|count|hồ sơ»",
      later,
    ],
    [
      "what is left",
      "hồ sơ quá hạn còn lại là «1.234|count|hồ sơ»",
      "hồ sơ quá hạn còn lại là «1.021|count|hồ sơ»",
      later,
    ],
    ["few digits", "có «27|count|huyện» huyện", "có «27|count|huyện» huyện", later],
    [
      "another area",
      "tiếp nhận «502.225|count|hồ sơ» hồ sơ",
      "tiếp nhận «502.225|count|hồ sơ» hồ sơ",
      { ...later, area: "40" },
    ],
    [
      "another level",
      "dịch vụ công mức độ 3 là «1.149|count|dịch vụ»",
      "dịch vụ công mức độ 4 là «1.025|count|dịch vụ»",
      later,
    ],
    ["a rate", "tỷ lệ ký số đạt «98,72%|percent|%»", "tỷ lệ ký số đạt «97,11%|percent|%»", later],
    ["another thing", "thu phí «1.234|count|lượt» lượt", "tổ chức hội nghị «1.234|count|lượt» lượt", later],
  ])("%s", (_, left, right, second) => expect(found(left, right, second)).toEqual([]));
});

it("a finding can be left out by rule, by file and by line", () => {
  const report = reportOf("«37/27|ratio|bệnh viện» bệnh viện");
  expect(check(report)).toHaveLength(1);
  for (const name of ["ratio-over-one", "ratio-over-one@bao-cao.txt", "ratio-over-one@bao-cao.txt:1"])
    expect(check(report, { ignore: [name] })).toEqual([]);
  expect(check(report, { ignore: ["ratio-over-one@bao-cao.txt:2"] })).toHaveLength(1);
});
