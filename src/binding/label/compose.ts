/** A label may have this many words. */
export const LABEL_WORDS = 25;
/** Words kept of what stands behind the figure, when the words before it are many. */
const TAIL_WORDS = 17;

/** Words of a text. */
export function wordsIn(text: string): number {
  if (text === "") return 0;
  let words = 1;
  for (let at = text.indexOf(" "); at >= 0; at = text.indexOf(" ", at + 1)) words++;
  return words;
}

const lastWords = (text: string, words: number): string =>
  wordsIn(text) <= words ? text : text.split(" ").slice(-words).join(" ");

const firstWords = (text: string, words: number): string =>
  wordsIn(text) <= words ? text : text.split(" ").slice(0, words).join(" ");

/** `hồ sơ trực tuyến là 61.234 hồ sơ`: the noun behind the figure was said already. */
const says = (lead: string, tail: string): boolean =>
  ` ${lead.toLowerCase()} `.includes(` ${tail.toLowerCase()} `);

/** `Đàn lợn 650 nghìn con`: only how the thing is counted; `Đàn lợn con` would be another thing. */
const CLASSIFIERS = new Set(["con", "cái", "chiếc"]);

/** Joins own words and context in at most LABEL_WORDS words: the context gives way first, then the start of the lead. */
export function composeLabel(lead: string, behind: string, context: string): string {
  const tail = says(lead, behind) || (lead !== "" && CLASSIFIERS.has(behind)) ? "" : behind;
  const tailRoom = Math.max(LABEL_WORDS - wordsIn(lead), Math.min(wordsIn(tail), TAIL_WORDS));
  const shortTail = firstWords(tail, tailRoom);
  const shortLead = lastWords(lead, LABEL_WORDS - wordsIn(shortTail));
  const own = [shortLead, shortTail].filter(Boolean).join(" ");
  // `Số vụ tai nạn giảm 12 vụ, còn 45 vụ`
  if (lead === "" && says(context, own)) return firstWords(context, LABEL_WORDS);
  const room = LABEL_WORDS - wordsIn(own);
  if (!context || room < 2 || own.includes(context)) return own || firstWords(context, LABEL_WORDS);
  const rest = wordsIn(context) > room ? lastWords(context, room) : context;
  return own ? `${own}, ${rest}` : rest;
}
