import { expect, it } from "vitest";
import { extract } from "../../src/extract.ts";

it.each(["TLS 1.3", "HTML 5.2", "phiên bản 4.0", "nền tảng web 2.0"])("%s is no figure", (version) => {
  expect(extract(`Hệ thống dùng ${version} để kết nối.`).indicators).toEqual([]);
});

it.each(["12/UBND-KGVX.html", "12/UBND-KGVX.vn"])("%s is a path, no document", (path) => {
  expect(extract(`Xem tại ${path} trên cổng.`).references).toEqual([]);
});

it("12/UBND-KGVX with a full stop behind it is a document", () => {
  expect(extract("Theo 12/UBND-KGVX. Các sở thực hiện.").references).toHaveLength(1);
});
