import { defineConfig } from "vitest/config";

/** The mutant under test: `{file, start, end, put}` as JSON. No file on the disk is changed. */
const mutant = JSON.parse(process.env["DTX_MUTANT"] ?? "null") as {
  file: string;
  start: number;
  end: number;
  put: string;
} | null;

export default defineConfig({
  plugins: [
    {
      name: "mutant",
      enforce: "pre",
      transform(code, id) {
        if (!mutant || !id.endsWith(mutant.file)) return null;
        return code.slice(0, mutant.start) + mutant.put + code.slice(mutant.end);
      },
    },
  ],
  test: { include: ["test/**/*.test.ts"], testTimeout: 20_000, bail: 1 },
});
