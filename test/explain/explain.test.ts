import { describe, expect, it } from "vitest";
import { explain } from "../../src/explain/explain.ts";
import type { LeftNumber, TakenFigure } from "../../src/model/explanation.ts";

const HEAD = "UBND tỉnh Thái Nguyên báo cáo kết quả chuyển đổi số 6 tháng đầu năm 2022\n";

const numbersOf = (line: string) => explain(`${HEAD}${line}`, 2)!.numbers;
const taken = (line: string): TakenFigure[] =>
  numbersOf(line).filter((number): number is TakenFigure => number.taken);
const left = (line: string): LeftNumber[] =>
  numbersOf(line).filter((number): number is LeftNumber => !number.taken);

describe("a figure that was taken", () => {
  it("names its rule, and the words each answer comes from", () => {
    const [first, second] = taken("Tính đến 31/5/2022, toàn tỉnh đã tiếp nhận 194.360 hồ sơ, đạt 55,32%.");
    expect(first).toMatchObject({
      rule: "number/digits",
      unit: { step: "clause", words: "hồ sơ" },
      role: { step: "none" },
      period: { step: "clause", line: 2 },
      area: { step: "clause", words: "tỉnh" },
    });
    expect(second).toMatchObject({
      unit: { step: "figure", words: "55,32%" },
      hanging: { link: "said", on: "194.360" },
      area: { step: "other", words: "194.360" },
      relation: { type: "share-of", text: "194.360", line: 2 },
    });
  });

  it.each([
    ["from its own clause", "Năm 2021, đã cấp 1.250 chứng thư số.", "clause"],
    ["from a heading over it", "Đã cấp 1.250 chứng thư số cho cán bộ.", "heading"],
  ])("has its period %s", (_, line, step) => {
    expect(taken(line).at(-1)?.period.step).toBe(step);
  });

  it.each([
    ["a change by its direction", "Số hồ sơ trực tuyến tăng 12,5% so với cùng kỳ.", "change", "tăng"],
    [
      "a target by the word for it",
      "Chỉ tiêu năm 2022 là 80% hồ sơ trực tuyến.",
      "target",
      "Chỉ tiêu năm 2022 là",
    ],
  ])("is %s", (_, line, role, words) => {
    const [figure] = taken(line);
    expect([figure?.observation.role, figure?.role.words]).toEqual([role, words]);
  });

  it("of a table is told by its heads", () => {
    const rows =
      "STT\tChỉ tiêu\tĐơn vị\tKế hoạch năm 2022\n1\tTỷ lệ hồ sơ trực tuyến\t%\t50\n2\tSố dịch vụ công\tdịch vụ\t120\n";
    const numbers = explain(`${HEAD}${rows}`, 3)!.numbers.filter((number) => number.taken);
    expect(numbers[0]).toMatchObject({
      observation: { value: 50, role: "target" },
      unit: { step: "table" },
      role: { step: "table", words: "Kế hoạch năm 2022", line: 2 },
    });
  });
});

describe("a number that was not taken", () => {
  it.each([
    ["a date", "Chiều ngày 22/7/2022, UBND tỉnh họp.", "date"],
    ["a document", "Thực hiện Nghị quyết số 01-NQ/TU của Tỉnh ủy.", "reference"],
    ["a name", "Triển khai dịch vụ công mức độ 4 trên địa bàn.", "name"],
    ["a list marker", "2. Hạ tầng số được quan tâm đầu tư.", "marker"],
    ["a rate's base", "Đạt 0,69 doanh nghiệp trên 1.000 dân.", "used"],
    ["an age", "Người dân từ 15 tuổi được cấp tài khoản.", "age"],
    ["a clock time", "Hội nghị bắt đầu lúc 8 giờ 30 phút.", "clock"],
    ["a code", "Đã phủ sóng 5G tại trung tâm.", "code"],
    ["on a line of numbers alone", "12 45 7 80 3", "wordless"],
    ["on an endless line of numbers", "7 ".repeat(1200), "wordless"],
    ["on a line of numbers and joints", "12, 45, 7 và 80", "wordless"],
  ])("is told to be %s", (_, line, reason) => {
    expect(left(line).map((number) => number.reason)).toContain(reason);
  });

  it("is told of once, however many numbers its date has", () => {
    expect(left("Chiều ngày 22/7/2022, UBND tỉnh họp.")).toHaveLength(1);
  });
});

describe("a place", () => {
  const text = `${HEAD}Có 149 dịch vụ công và 725 hồ sơ.`;
  it("with a column is that of one number", () => {
    const { numbers } = explain(text, 2, { column: 5 })!;
    expect(numbers.map((number) => number.taken && number.observation.value)).toEqual([149]);
  });
  it("without a number has none", () => expect(explain(text, 2, { column: 1 })!.numbers).toEqual([]));
  it("behind the line's end has none", () => expect(explain(text, 1, { column: 500 })!.numbers).toEqual([]));
  it("behind the last line is none", () => expect(explain(text, 3)).toBeNull());
});
