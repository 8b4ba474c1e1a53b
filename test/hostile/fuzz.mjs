// npm run fuzz [-- RUNS]: the fuzz tests, 100,000 runs unless told otherwise.
import { spawnSync } from "node:child_process";

const runs = process.argv[2] ?? "100000";
const { status } = spawnSync("npx", ["vitest", "run", "test/hostile/fuzz.test.ts"], {
  stdio: "inherit",
  env: { ...process.env, DTX_FUZZ_RUNS: runs },
});
process.exitCode = status ?? 1;
