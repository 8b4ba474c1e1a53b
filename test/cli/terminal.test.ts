import { expect, it } from "vitest";
import { suggestSimilar } from "../../src/cli/suggest.ts";
import { outputWidth, usesColor } from "../../src/cli/terminal.ts";

it.each([
  ["a terminal", "auto", { isTTY: true }, {}, true],
  ["a pipe", "auto", {}, {}, false],
  ["NO_COLOR", "auto", { isTTY: true }, { NO_COLOR: "1" }, false],
  ["FORCE_COLOR in a pipe", "auto", {}, { FORCE_COLOR: "1" }, true],
  ["FORCE_COLOR=0", "auto", { isTTY: true }, { FORCE_COLOR: "0" }, false],
  ["NO_COLOR over FORCE_COLOR", "auto", { isTTY: true }, { NO_COLOR: "1", FORCE_COLOR: "1" }, false],
  ["TERM=dumb", "auto", { isTTY: true }, { TERM: "dumb" }, false],
  ["--color always over NO_COLOR", "always", {}, { NO_COLOR: "1" }, true],
  ["--color never on a terminal", "never", { isTTY: true }, {}, false],
] as const)("colour: %s", (_, choice, place, env, colored) => {
  expect(usesColor(choice, place, env)).toBe(colored);
});

it.each([
  ["a terminal", { columns: 132 }, {}, 132],
  ["a pipe", {}, {}, 80],
  ["COLUMNS in a pipe", {}, { COLUMNS: "140" }, 140],
  ["COLUMNS that is no number", {}, { COLUMNS: "wide" }, 80],
  ["a sliver", { columns: 5 }, {}, 40],
])("width: %s", (_, place, env, width) => expect(outputWidth(place, env)).toBe(width));

it.each([
  ["jsn", "json"],
  ["jsno", "json"],
  ["tables", "table"],
  ["xlsx", null],
])("%s is near %s", (typed, near) => expect(suggestSimilar(typed, ["table", "json"])).toBe(near));
