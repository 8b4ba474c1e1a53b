import { describe, expect, it } from "vitest";
import { pagerOf } from "../../src/cli/outputs/pager.ts";
import { dtx } from "./run.ts";

const REPORT = `UBND tỉnh Thái Nguyên báo cáo 6 tháng đầu năm 2022
Thực hiện Nghị quyết số 01-NQ/TU ngày 31/12/2020, tỉnh đã cấp 1.250 chứng thư số.
STT\tChỉ tiêu\tĐơn vị\tThực hiện
1\tHồ sơ trực tuyến\thồ sơ\t512`;

const show = (args: readonly string[], input = REPORT, env: NodeJS.ProcessEnv = {}) =>
  dtx(["show", ...args], { input, env });

describe("dtx show", () => {
  const { out, err, status } = show([]);
  it("numbers what was read as the data does", () => {
    expect([status, err]).toEqual([0, ""]);
    expect(out).toContain("2  Thực hiện Nghị quyết số 01-NQ/TU ngày 31/12/2020[r1], tỉnh đã cấp 1.250[i1]");
    expect(out).toContain("6 tháng đầu năm 2022[d1]");
  });
  it("keeps the cells of a table apart", () =>
    expect(out).toContain("1 ┊ Hồ sơ trực tuyến ┊ hồ sơ ┊ 512[i2]"));
  it("has colours where they are asked for", () => {
    expect(show(["--color", "always"]).out).toContain("\u001b[36m\u001b[1m1.250\u001b[22m\u001b[39m");
  });
  it("fits its lines in the width", () => {
    const lines = show([], REPORT.repeat(3), { COLUMNS: "60" }).out.split("\n").slice(4);
    expect(lines.filter((line) => line.length > 60)).toEqual([]);
  });
  it("lets no control character of a report through", () => {
    const { out: shown } = show([], `${REPORT}\nĐạt 12\u001b]0;x\u0007 hồ sơ \u202e97%\u0085 \u001b[2J`);
    // oxlint-disable-next-line no-control-regex -- that none is left is the point
    expect(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e]/.test(shown)).toBe(false);
  });
});

describe("the pager", () => {
  const terminal = { isTTY: true };
  it.each([
    ["less on a terminal", {}, terminal, {}, "less"],
    ["none in a pipe", {}, {}, {}, null],
    ["PAGER", {}, terminal, { PAGER: "more" }, "more"],
    ["DTX_PAGER over PAGER", {}, terminal, { PAGER: "more", DTX_PAGER: "less -S" }, "less -S"],
    ["none for an empty DTX_PAGER", {}, terminal, { DTX_PAGER: "", PAGER: "more" }, null],
    ["none for cat", {}, terminal, { PAGER: "cat" }, null],
    ["none with --no-pager", { pager: false }, terminal, {}, null],
    ["none on a dumb terminal", {}, terminal, { TERM: "dumb" }, null],
  ])("%s", (_, options, place, env, pager) => expect(pagerOf(options, place, env)).toBe(pager));
});
