import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { spawnSync } from "node:child_process";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { JsonFault, parseJsonLines } from "../../src/cli/config/json-lines.ts";

const bin = join(import.meta.dirname, "../../bin/dtx.js");
const top = mkdtempSync(join(tmpdir(), "dtx-config-"));
const below = join(top, "a", "b");
mkdirSync(below, { recursive: true });
const file = join(top, ".dtxrc.json");
afterAll(() => rmSync(top, { recursive: true, force: true }));

/** Runs the command two folders below the settings. */
function dtx(config: string, args: readonly string[], env: NodeJS.ProcessEnv = {}) {
  writeFileSync(file, config);
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: below,
    input: "Đã cấp 1.250 chứng thư số, đạt 97,5%.",
    env: { PATH: process.env["PATH"], ...env },
    encoding: "utf8",
  });
  return { status, out: stdout, err: stderr };
}

describe("settings found upward", () => {
  it("choose the format of one command", () => {
    expect(dtx('{"extract": {"format": "json"}}', ["extract"]).out).toContain('"schemaVersion"');
  });
  it("give way to the command line", () => {
    expect(dtx('{"extract": {"format": "json"}}', ["extract", "--format", "table"]).out).toContain(
      "CHỈ TIÊU",
    );
  });
  it("take lists", () => {
    const { out } = dtx('{"extract": {"format": "json", "only": ["dates", "references"]}}', ["extract"]);
    expect(Object.keys(JSON.parse(out))).not.toContain("indicators");
  });
  it("name files from where they stand", () => {
    writeFileSync(
      join(top, "own.json"),
      '[{"id":"own.certificates","name":"Số chứng thư số","synonyms":["chứng thư số"],"unit":"chứng thư số","pillar":"khác","direction":"higher","aggregation":"stock","dti":[]}]',
    );
    const { out, err } = dtx('{"extract": {"catalogue": "own.json", "format": "json"}}', ["extract"]);
    expect([err, out]).toEqual(["", expect.stringContaining("own.certificates")]);
  });
  it("take flags and colours", () => {
    expect(dtx('{"color": "always", "quiet": true}', ["extract"]).out).toContain("\u001b[");
  });
});

it.each([
  ["the file", [], {}, "Extract indicators"],
  ["DTX_LANG over the file", [], { DTX_LANG: "vi" }, "Lấy chỉ tiêu"],
  ["--lang over both", ["--lang", "vi"], {}, "Lấy chỉ tiêu"],
  ["the file over the locale", [], { LANG: "vi_VN.UTF-8" }, "Extract indicators"],
])("language by %s", (_, args, env, words) => {
  expect(dtx('{"lang": "en"}', [...args, "extract", "--help"], env).out).toContain(words);
});

describe("a fault in the file is told with its line", () => {
  it.each([
    ["not JSON", '{\n  "lang": "vi",\n}', 3, "không phải JSON"],
    ["an unknown setting", '{\n  "colour": "never"\n}', 2, "Có phải ý bạn là color?"],
    ["an unknown value", '{\n\n  "color": "neve"\n}', 3, "Có phải ý bạn là never?"],
    ["of a command", '{\n  "extract": {\n    "format": "jsno"\n  }\n}', 3, "Có phải ý bạn là json?"],
    ["a flag that is none", '{"quiet": "yes"}', 1, "true, false"],
    [
      "what only the command line may say",
      '{"extract": {"output": "/tmp/x"}}',
      1,
      "không có mục cấu hình output",
    ],
  ])("%s", (_, config, line, words) => {
    const { status, err } = dtx(config, ["extract"]);
    expect([status, err.split("\n").length]).toEqual([2, 2]);
    expect(err).toContain(`.dtxrc.json:${line}:`);
    expect(err).toContain(words);
  });
});

it.each([["{"], ['{"a" 1}'], ["[1,]"], ["01"], ['{"a": "\n"}'], ["{} {}"], ["'a'"], [""], ['{"a":1,"b"}']])(
  "%j is no JSON",
  (text) => {
    expect(() => parseJsonLines(text)).toThrow(JsonFault);
    expect(() => JSON.parse(text) as unknown).toThrow(SyntaxError);
  },
);
