import { CharKind, charKind } from "./characters.ts";
import { symbolForm } from "./tokens.ts";
import { wordAt } from "./word-table.ts";

const isSpace = (kind: CharKind): boolean => kind === CharKind.Space || kind === CharKind.Newline;

/** Comparison form of a phrase: words folded, spaces made one, dashes made `-`. */
export function fold(text: string): string {
  const written = text.normalize("NFC");
  let folded = "";
  for (let at = 0; at < written.length;) {
    const kind = charKind(written.charCodeAt(at));
    if (kind === CharKind.Letter) {
      const word = wordAt(written, at);
      folded += word.form;
      at += word.length;
    } else {
      if (!isSpace(kind)) folded += symbolForm(written[at]!);
      else if (!isSpace(charKind(written.charCodeAt(at - 1)))) folded += " ";
      at++;
    }
  }
  return folded.trim();
}
