// npm run readme: puts today's output into the README and its pictures
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { accuracyTable } from "./accuracy.ts";
import { refreshed } from "./blocks.ts";
import { picture } from "./picture.ts";
import { PICTURES } from "./pictures.ts";
import { output, root } from "./run.ts";

const readme = join(root, "README.md");
writeFileSync(readme, refreshed(readFileSync(readme, "utf8"), { accuracy: accuracyTable() }));
for (const [file, command] of Object.entries(PICTURES)) {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), picture(output(command)));
}
