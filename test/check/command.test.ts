import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { rules } from "../../src/check/registry.ts";
import { dtx } from "../cli/run.ts";

const folder = mkdtempSync(join(tmpdir(), "dtx-check-"));
const wrong = join(folder, "sai.txt");
const right = join(folder, "dung.txt");
const map = join(folder, "map.txt");
writeFileSync(
  wrong,
  "Báo cáo tỉnh Thanh Hóa\n\nCó 37/27 bệnh viện tuyến huyện đã kết nối khám chữa bệnh từ xa.\n",
);
writeFileSync(
  right,
  "Báo cáo tỉnh Thanh Hóa\n\nCó 27/27 bệnh viện tuyến huyện đã kết nối khám chữa bệnh từ xa.\n",
);
writeFileSync(map, "dtx-ignore: ratio-over-one\n");

describe("dtx check", { timeout: 60_000 }, () => {
  it("ends with 1 where there is an error, with 0 where there is none", () => {
    const bad = dtx(["check", wrong]);
    expect(bad.status).toBe(1);
    expect(bad.out).toContain(`${wrong}:3:4`);
    expect(bad.out).toContain("37 > 27");
    expect(bad.out).toMatch(/1 lỗi, 0 cảnh báo trong 1 báo cáo\.\n$/);
    expect(dtx(["check", right])).toMatchObject({
      status: 0,
      out: "Không thấy mâu thuẫn trong 1 báo cáo.\n",
      err: "",
    });
  });

  it("leaves out what it is told to, on the command line or in the map", () => {
    expect(dtx(["check", wrong, "--ignore", "ratio-over-one"]).status).toBe(0);
    expect(dtx(["check", wrong, "--ignore", `ratio-over-one@${wrong}:3`]).status).toBe(0);
    expect(dtx(["check", wrong, "--ignore", `ratio-over-one@${wrong}:4`]).status).toBe(1);
    expect(dtx(["check", wrong, "--map", map]).status).toBe(0);
  });

  it("lists its rules, each with an example", () => {
    const { out, status } = dtx(["check", "--rules"]);
    expect(status).toBe(0);
    for (const { id, example } of rules) {
      expect(out).toContain(`${id} (`);
      expect(out).toContain(example);
    }
  });

  it.each(["json", "csv", "md", "sarif"])("prints %s", (format) => {
    const { out, status } = dtx(["check", wrong, "--format", format]);
    expect(status).toBe(1);
    expect(out).toContain("ratio-over-one");
  });

  it("reads what it can and says what it cannot", () => {
    const { out, err, status } = dtx(["check", wrong, join(folder, "khong-co.txt")]);
    expect(out).toContain("ratio-over-one");
    expect(err).toContain("Không tìm thấy tệp");
    expect(status).toBe(3);
  });

  it("speaks English", () => {
    expect(dtx(["check", wrong, "--lang", "en"]).out).toContain(
      "error[ratio-over-one]: The numerator is greater",
    );
  });
});
