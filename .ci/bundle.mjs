// Bundles the command and the library into dist/, every package included, so that an installed dtx needs no others.
import { readFile, rm } from "node:fs/promises";
import { build } from "esbuild";

const { version } = JSON.parse(await readFile("package.json", "utf8"));
await rm("dist", { recursive: true, force: true });
await build({
  entryPoints: { dtx: "src/cli/main.ts", index: "src/index.ts" },
  outdir: "dist",
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  charset: "utf8",
  define: { "process.env.DTX_VERSION": JSON.stringify(version) },
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  // CommonJS packages call require for what Node itself provides.
  banner: {
    js: 'import{createRequire as dtxRequire}from"node:module";const require=dtxRequire(import.meta.url);',
  },
  chunkNames: "chunk-[hash]",
  logLevel: "warning",
});
