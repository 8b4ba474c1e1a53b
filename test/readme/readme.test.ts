import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { accuracyTable } from "./accuracy.ts";
import { refreshed, scripts } from "./blocks.ts";
import { picture } from "./picture.ts";
import { PICTURES } from "./pictures.ts";
import { output, root } from "./run.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");

describe("the README tells what is so (npm run readme brings it up to date)", () => {
  it("in every command it shows", () => {
    expect(refreshed(readme, { accuracy: accuracyTable() })).toBe(readme);
  });

  it.each(Object.entries(PICTURES))("in %s", (file, command) => {
    // a difference of two pictures says nothing to a reader
    expect(picture(output(command)) === readFileSync(join(root, file), "utf8")).toBe(true);
  });

  it.each(scripts(readme))("in its example:\n%s", (script) => {
    const { status, stderr } = spawnSync(process.execPath, ["--input-type=module", "-e", script], {
      cwd: root,
      encoding: "utf8",
    });
    expect([status, stderr]).toEqual([0, ""]);
  });

  it("in every file it names", () => {
    const named = [...readme.matchAll(/`((?:src|test|fixtures|bin|\.ci)\/[^`*<> ]+)`/g)].map(
      ([, path]) => path!,
    );
    const missing = named.filter((path) => spawnSync("test", ["-e", join(root, path)]).status !== 0);
    expect(missing).toEqual([]);
  });
});
