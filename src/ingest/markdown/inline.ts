const IMAGE_OR_LINK = /!?\[([^\][]*)\]\([^()\s]*(?:\s+"[^"]*")?\)/g;
const REFERENCE_LINK = /\[([^\][]+)\]\[[^\][]*\]/g;
const AUTOLINK = /<((?:https?:\/\/|mailto:)[^<>\s]+)>/g;
const BREAK = /<br\s*\/?>/gi;
const TAG = /<\/?[a-z][^<>]*>/gi;
const CODE = /`([^`]+)`/g;
const STRONG_EMPHASIS = /\*{1,3}(?=[^\s*])([^*]+)(?<=[^\s*])\*{1,3}/g;
const UNDERSCORES = /(?<![\p{L}\p{N}_])_{1,3}(?=[^\s_])([^_]+)(?<=[^\s_])_{1,3}(?![\p{L}\p{N}_])/gu;
const STRUCK = /~~([^~]+)~~/g;
const ESCAPE = /\\([!-/:-@[-`{-~])/g;
/** Escaped signs wait in private code points while the marks are taken off. */
const WAITING = 0xe000;
const WAITING_SIGNS = /[\ue021-\ue07e]/g;
const hide = (_: string, sign: string): string => String.fromCharCode(WAITING + sign.charCodeAt(0));
const show = (hidden: string): string => String.fromCharCode(hidden.charCodeAt(0) - WAITING);
const ENTITY = /&(?:nbsp|amp|lt|gt|quot|#(\d{1,6}));/g;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ["&nbsp;", "\u00a0"],
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
]);

const entity = (written: string, code: string | undefined): string =>
  code === undefined
    ? (ENTITIES.get(written) ?? written)
    : String.fromCodePoint(Math.min(Number(code), 0x10ffff));

/** The words of a line without emphasis, links and tags: `đạt **97,6%** ([nguồn](a.html))` gives `đạt 97,6% (nguồn)`. */
export const plainInline = (line: string): string =>
  line
    .replace(ESCAPE, hide)
    .replace(CODE, "$1")
    .replace(IMAGE_OR_LINK, "$1")
    .replace(REFERENCE_LINK, "$1")
    .replace(AUTOLINK, "$1")
    .replace(BREAK, " ")
    .replace(TAG, "")
    .replace(STRONG_EMPHASIS, "$1")
    .replace(UNDERSCORES, "$1")
    .replace(STRUCK, "$1")
    .replace(ENTITY, entity)
    .replace(WAITING_SIGNS, show);
