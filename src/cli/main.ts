import { extract } from "../extract.ts";

process.stdout.write(`${JSON.stringify(extract(""))}\n`);
