// npm run compare:peers: dtx and chrono-node/vi over every report that has gold dates.
import { readCorpus } from "../accuracy/gold.ts";
import { byChrono, byDtx, tally, type DateReader, type Tally } from "./dates.ts";
import { readShared } from "./shared.ts";

const READERS: readonly (readonly [name: string, read: DateReader])[] = [
  ["dtx", byDtx],
  ["chrono-node/vi", byChrono],
];

const corpus = [...readCorpus("fixtures/reports"), ...readShared("../shared")];
const add = (a: Tally, b: Tally): Tally => ({
  found: a.found + b.found,
  missed: a.missed + b.missed,
  wrong: a.wrong + b.wrong,
  extra: a.extra + b.extra,
});
const NOTHING: Tally = { found: 0, missed: 0, wrong: 0, extra: 0 };

console.log(`Dates and periods of ${corpus.length} reports\n`);
console.log("| reader | found | missed | wrong | taken for a date, and none |");
console.log("| --- | ---: | ---: | ---: | ---: |");
for (const [name, read] of READERS) {
  const { found, missed, wrong, extra } = corpus
    .map((report) => tally(report, read(report)))
    .reduce(add, NOTHING);
  console.log(`| ${name} | ${found} | ${missed} | ${wrong} | ${extra} |`);
}
