// Bundles the command and the library into dist/, every package included, so that an installed dtx needs no others.
import { readdir, readFile, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";

const outdir = "dist";
const { version } = JSON.parse(await readFile("package.json", "utf8"));

const { metafile } = await build({
  entryPoints: { dtx: "src/cli/main.ts", index: "src/index.ts", worker: "src/cli/pool/worker.ts" },
  outdir,
  bundle: true,
  splitting: true,
  format: "esm",
  platform: "node",
  target: "node20.19",
  charset: "utf8",
  alias: { "string-width": "./.ci/string-width.cjs" },
  define: { "process.env.DTX_VERSION": JSON.stringify(version) },
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  // CommonJS packages call require for what Node itself provides.
  banner: {
    js: 'import{createRequire as dtxRequire}from"node:module";const require=dtxRequire(import.meta.url);',
  },
  chunkNames: "chunk-[hash]",
  metafile: true,
  logLevel: "warning",
});

// Pieces of earlier bundles go last, so that a dtx that is running keeps its own.
const written = new Set(Object.keys(metafile.outputs).map((path) => basename(path)));
const stale = (await readdir(outdir)).filter((name) => name.endsWith(".js") && !written.has(name));
await Promise.all(stale.map((name) => rm(join(outdir, name))));
