import { canRun, output } from "./run.ts";

const CONSOLE = /^```console\n([\s\S]*?)^```$/gm;
const PROMPT = "$ ";

/** Commands of a console block rerun, each with what it prints now; left alone where this machine cannot. */
function rerun(block: string): string {
  const commands = block.split("\n").filter((line) => line.startsWith(PROMPT));
  if (!commands.every(canRun)) return block;
  return commands.map((command) => `${command}\n${output(command.slice(PROMPT.length))}\n`).join("\n");
}

/** What stands between `<!-- name -->` and `<!-- /name -->`. */
function filled(text: string, name: string, content: string): string {
  const [open, close] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const from = text.indexOf(open);
  const to = text.indexOf(close);
  if (from < 0 || to < 0) throw new Error(`no place ${open} in the README`);
  return `${text.slice(0, from + open.length)}\n${content}\n${text.slice(to)}`;
}

/** The README with every console block and filled place as it is today. */
export function refreshed(readme: string, places: Readonly<Record<string, string>>): string {
  const rerunAll = readme.replace(CONSOLE, (_, block: string) => `\`\`\`console\n${rerun(block)}\`\`\``);
  return Object.entries(places).reduce((text, [name, content]) => filled(text, name, content), rerunAll);
}

/** The examples in JavaScript. */
export const scripts = (readme: string): string[] =>
  [...readme.matchAll(/^```js\n([\s\S]*?)^```$/gm)].map(([, script]) => script!);
