import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { dtx } from "./run.ts";

const commands = [...dtx(["--help"]).out.matchAll(/^ {2}([a-z]+) .*$/gm)].map(([, name]) => name!);
const has = (program: string): boolean => !spawnSync(program, ["--version"]).error;

/** What bash offers after these words. */
function completed(...words: readonly string[]): string[] {
  const script = `${dtx(["completion", "bash"]).out}
COMP_WORDS=(${["dtx", ...words].map((word) => `'${word}'`).join(" ")}); COMP_CWORD=${words.length}
_dtx; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return spawnSync("bash", ["-c", script], { encoding: "utf8" }).stdout.split("\n").filter(Boolean);
}

describe.skipIf(!has("bash"))("bash completes", () => {
  it.each([
    ["commands", ["ext"], ["extract"]],
    ["options", ["extract", "--onl"], ["--only"]],
    ["values", ["extract", "--format", "js"], ["json"]],
    ["values of options of all commands", ["refs", "--lang", ""], ["vi", "en"]],
    ["words of an argument", ["schema", "che"], ["check"]],
    ["files", ["extract", "package.js"], ["package.json"]],
  ])("%s", (_, words, offered) => expect(completed(...words)).toEqual(offered));
});

it.each(["bash", "zsh", "fish"])("%s: every command and its options are there", (shell) => {
  const script = dtx(["completion", shell]).out;
  expect(commands.filter((name) => !script.includes(name))).toEqual([]);
  expect(script).toContain("input-format");
});

describe.each(["bash", "zsh", "fish"])("the script for %s", (shell) => {
  it.skipIf(!has(shell))("is read without an error", () => {
    const folder = mkdtempSync(join(tmpdir(), "dtx-shell-"));
    const file = join(folder, "script");
    writeFileSync(file, dtx(["completion", shell]).out);
    const { status, stderr } = spawnSync(shell, ["-n", file], { encoding: "utf8" });
    rmSync(folder, { recursive: true });
    expect([status, stderr]).toEqual([0, ""]);
  });
});

it("an unknown shell is told what there is", () => {
  const { status, err } = dtx(["completion", "bahs"]);
  expect([status, err]).toEqual([2, expect.stringContaining("Có phải ý bạn là bash?")]);
});

describe("the manual", () => {
  const { out } = dtx(["man"]);
  it("has every command", () => {
    expect(commands.filter((name) => !out.includes(`.SS ${name}`))).toEqual([]);
  });
  it.skipIf(!has("groff"))("is set without a complaint", () => {
    const { status, stderr } = spawnSync("groff", ["-k", "-man", "-Tutf8", "-ww", "-z"], {
      input: out,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });
  it("speaks English too", () => expect(dtx(["man", "--lang", "en"]).out).toContain(".SH ENVIRONMENT"));
});
