// npm run mutate [-- COUNT [SEED]]: small slips in recognisers and checks, and whether their tests notice.
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { mutantsOf } from "./mutants.mjs";

/** Where slips are made, and the tests that must notice them. */
const AREAS = [
  { source: "src/recognizers/number", tests: ["test/recognizers/number"] },
  { source: "src/recognizers/date", tests: ["test/recognizers/date"] },
  { source: "src/recognizers/reference", tests: ["test/recognizers/reference", "test/binding/references"] },
  { source: "src/check", tests: ["test/check"] },
];

const count = Number(process.argv[2] ?? 60);
let seed = Number(process.argv[3] ?? 1);
const random = (below) => {
  seed = (Math.imul(seed, 1_103_515_245) + 12_345) & 0x7fff_ffff;
  return seed % below;
};

const all = AREAS.flatMap(({ source, tests }) =>
  readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => `${source}/${name}`)
    .flatMap((file) => mutantsOf(readFileSync(file, "utf8")).map((mutant) => ({ ...mutant, file, tests }))),
);

function noticed({ tests, ...mutant }) {
  const args = ["vitest", "run", "--config", "test/mutation/vitest.config.ts", ...tests];
  const env = { ...process.env, DTX_MUTANT: JSON.stringify(mutant) };
  return spawnSync("npx", args, { env, stdio: "ignore", timeout: 120_000 }).status !== 0;
}

const chosen = new Set();
while (chosen.size < Math.min(count, all.length)) chosen.add(random(all.length));
let caught = 0;
for (const mutant of [...chosen].map((index) => all[index])) {
  const told = noticed(mutant);
  if (told) caught++;
  else
    console.log(
      `survived: ${mutant.file}:${mutant.line} \`${mutant.old.trim()}\` -> \`${mutant.put.trim()}\``,
    );
}
console.log(`${caught} of ${chosen.size} noticed (${all.length} slips possible)`);
