import { visible } from "../visible.ts";

/** HTML that may be printed as it is. */
export class Markup {
  readonly source: string;

  constructor(source: string) {
    this.source = source;
  }
}

/** What may stand in a template: text is escaped, markup is not, nothing is left out. */
export type Piece = Markup | string | number | null | undefined | false | readonly Piece[];

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text that is nothing but text to a browser; tabs stay, other controls become signs one can see. */
const escaped = (text: string): string =>
  text
    .split("\t")
    .map(visible)
    .join("\t")
    .replace(/[&<>"']/g, (sign) => ENTITIES[sign]!);

function printed(piece: Piece): string {
  if (piece === null || piece === undefined || piece === false) return "";
  if (piece instanceof Markup) return piece.source;
  if (typeof piece === "string") return escaped(piece);
  if (typeof piece === "number") return String(piece);
  return piece.map(printed).join("");
}

const shortened = new WeakMap<TemplateStringsArray, readonly string[]>();

/** The strings of a template without the indentation they have in the source. */
function stringsOf(template: TemplateStringsArray): readonly string[] {
  let strings = shortened.get(template);
  if (!strings) shortened.set(template, (strings = template.map((string) => string.replace(/\n\s*/g, "\n"))));
  return strings;
}

/** html`<td title="${label}">${label}</td>`: every value put in is escaped, in text and in quoted attributes alike. */
export const html = (template: TemplateStringsArray, ...pieces: Piece[]): Markup =>
  new Markup(
    stringsOf(template)
      .map((string, at) => (at < pieces.length ? string + printed(pieces[at]) : string))
      .join(""),
  );
