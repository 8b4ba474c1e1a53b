import { describe, expect, test } from "vitest";
import { figures, readsAs } from "./forms.ts";

readsAs("number words", [
  [{ value: 23, kind: "count", text: "hai mươi ba" }, "hai mươi ba xã", "ở hai mươi ba xã"],
  [{ value: 21 }, "hai mươi mốt xã"],
  [{ value: 34 }, "ba mươi tư xã", "ba mươi bốn xã"],
  [{ value: 45 }, "bốn mươi lăm hộ", "bốn mươi nhăm hộ", "bốn lăm hộ"],
  [{ value: 105 }, "một trăm linh năm dự án", "một trăm lẻ năm dự án"],
  [{ value: 77 }, "bảy mươi bảy hộ", "bẩy mươi bẩy hộ"],
  [{ value: 13 }, "mười ba địa phương"],
  [{ value: 15 }, "mười lăm xã"],
  [{ value: 20 }, "hai chục xã", "hai mươi xã"],
  [{ value: 23000 }, "hai mươi ba nghìn hộ", "hai mươi ba ngàn hộ"],
  [{ value: 1005000 }, "một triệu không trăm linh năm nghìn lượt"],
  [{ value: 1200000 }, "một triệu hai trăm nghìn lượt"],
  [{ value: 2.5e6 }, "hai triệu rưỡi lượt"],
  [{ value: 2300005e6, kind: "money" }, "hai nghìn ba trăm tỷ năm triệu đồng"],
  [{ value: 1e12, kind: "money" }, "một nghìn tỷ đồng"],
  [{ value: 2.5, kind: "percent" }, "hai phẩy năm phần trăm", "hai phẩy năm %"],
  [{ value: 3, kind: "count" }, "ba phường", "có ba phường"],
  [{ value: 5, kind: "count", text: "năm" }, "đạt yêu cầu; năm nhiệm vụ chưa xong", "có năm đơn vị"],
  [{ value: 1, bound: "min" }, "ít nhất một xã"],
]);

describe("words by themselves are words", () => {
  test("`hai ba` is no 23", () =>
    expect(figures("hai ba xã").map((figure) => figure.value)).not.toContain(23));
  test("marked as words", () => expect(figures("hai mươi ba xã")[0]?.words).toBe(true));
});
