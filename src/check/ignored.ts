import type { Finding } from "../model/finding.ts";

/** `dtx-ignore RULE`, `# dtx-ignore: RULE@FILE:LINE`, `"dtx-ignore": ["RULE", ...]` */
const LINE = /dtx-ignore"?[ \t]*[:=]?[ \t]*([^\r\n]*)/gu;
const NAME = /[a-z][a-z\d-]*(?:@[^\s",\]]+)?/gu;

/** What the `dtx-ignore` lines of a map file leave out. */
export const ignoredIn = (map: string): string[] =>
  [...map.matchAll(LINE)].flatMap(([, rest = ""]) => rest.match(NAME) ?? []);

/** True where one of the names leaves the finding out: by rule, by rule and file, or by rule, file and line. */
export const isIgnored = ({ rule, locations }: Finding, names: ReadonlySet<string>): boolean =>
  names.has(rule) ||
  locations.some(
    ({ source, span }) => names.has(`${rule}@${source}`) || names.has(`${rule}@${source}:${span.line}`),
  );
