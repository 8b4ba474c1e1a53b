// Bundles the library and the command into dist/, every package included, so that an installed dtx needs no others.
import { execFileSync } from "node:child_process";
import { readdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { build } from "esbuild";

const outdir = "dist";
const { version } = JSON.parse(await readFile("package.json", "utf8"));

/** Large packages that few runs need: each a file of its own beside the command. */
const APART = ["hyparquet-writer", "mammoth", "node-html-parser", "unpdf"];
const apartName = (name) => `package-${name}`;

const settings = {
  outdir,
  bundle: true,
  platform: "node",
  target: "node20.19",
  alias: { "string-width": "./.ci/string-width.cjs", "node:child_process": "./.ci/child-process.cjs" },
  define: { "process.env.DTX_VERSION": JSON.stringify(version) },
  minifyWhitespace: true,
  minifySyntax: true,
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
};

/** Files that Node can load without asking how they are to be read. */
const commonJs = {
  ...settings,
  format: "cjs",
  outExtension: { ".js": ".cjs" },
  define: { ...settings.define, "import.meta.url": "bundleUrl" },
  banner: { js: 'const bundleUrl=require("node:url").pathToFileURL(__filename).href;' },
  supported: { "dynamic-import": false },
};

const packagesApart = {
  name: "packages-apart",
  setup({ onResolve }) {
    onResolve({ filter: /^[a-z]/ }, ({ path }) =>
      APART.includes(path) ? { path: `./${apartName(path)}.cjs`, external: true } : undefined,
    );
  },
};

/** Modules of which a bundle gets what they export rather than the work of making it: plain data alone. */
const madeNow = {
  name: "made-now",
  setup({ onLoad }) {
    onLoad({ filter: /catalogue\/standard-names\.ts$/ }, async ({ path }) => {
      const { outputFiles } = await build({
        ...settings,
        entryPoints: [path],
        format: "esm",
        write: false,
        metafile: false,
      });
      const made = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);
      const lines = Object.entries(made).map(
        ([name, value]) => `export const ${name} = JSON.parse(${JSON.stringify(JSON.stringify(value))});`,
      );
      return { contents: lines.join("\n") };
    });
  },
};

// The code kept of an earlier bundle goes first: it must not meet the new one.
await rm(join(outdir, "dtx.code"), { force: true });
const built = await Promise.all([
  build({
    ...settings,
    entryPoints: { index: "src/index.ts" },
    plugins: [packagesApart, madeNow],
    splitting: true,
    format: "esm",
    // CommonJS packages call require for what Node itself provides.
    banner: {
      js: 'import{createRequire as dtxRequire}from"node:module";const require=dtxRequire(import.meta.url);',
    },
    chunkNames: "chunk-[hash]",
  }),
  build({
    ...commonJs,
    entryPoints: { start: "src/cli/start.ts", dtx: "src/cli/main.ts" },
    plugins: [packagesApart, madeNow],
  }),
  build({
    ...commonJs,
    entryPoints: Object.fromEntries(APART.map((name) => [apartName(name), name])),
  }),
]);

// Pieces of earlier bundles go last, so that a dtx that is running keeps its own.
const written = new Set(
  built.flatMap(({ metafile }) => Object.keys(metafile.outputs)).map((path) => basename(path)),
);
const stale = (await readdir(outdir)).filter((name) => /\.c?js$/.test(name) && !written.has(name));
await Promise.all(stale.map((name) => rm(join(outdir, name))));

// ASCII alone is read without being decoded; what esbuild leaves as it is stands in patterns.
const command = join(outdir, "dtx.cjs");
const escaped = (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;
await writeFile(command, (await readFile(command, "utf8")).replace(/[^\0-\x7f]/g, escaped));

execFileSync(process.execPath, [".ci/keep-code.cjs"], { stdio: ["ignore", "ignore", "inherit"] });
