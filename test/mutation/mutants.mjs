// Small slips in a source text, one at a time: an operator turned round, a number off by one, a condition dropped.
const SLIPS = [
  [/ === /g, " !== "],
  [/ !== /g, " === "],
  [/ && /g, " || "],
  [/ \|\| /g, " && "],
  [/ < /g, " <= "],
  [/ <= /g, " < "],
  [/ > /g, " >= "],
  [/ >= /g, " > "],
  [/ \+ 1\b/g, " + 2"],
  [/ - 1\b/g, " - 2"],
  [/(?<=\()!(?=[a-z])/g, ""],
  [/\breturn true\b/g, "return false"],
  [/\breturn false\b/g, "return true"],
  [/\breturn null;/g, "throw new Error();"],
  [/(?<=\bconst [A-Z_]+ = )\d+(?=;)/g, (digits) => String(Number(digits) + 1)],
];

/** The code without comments, blanks in their place, so that offsets stay. */
const withoutComments = (source) =>
  source.replace(/\/\*[\s\S]*?\*\/|\/\/[^\n]*/g, (comment) => comment.replace(/[^\n]/g, " "));

/** All mutants of a source: where, what stood there, what stands there now. */
export function mutantsOf(source) {
  const code = withoutComments(source);
  return SLIPS.flatMap(([pattern, put]) =>
    [...code.matchAll(pattern)].map(({ index, 0: old }) => ({
      start: index,
      end: index + old.length,
      old,
      put: typeof put === "string" ? put : put(old),
      line: source.slice(0, index).split("\n").length,
    })),
  );
}
