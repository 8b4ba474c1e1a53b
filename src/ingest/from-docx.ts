import { checkZip } from "./docx/check-zip.ts";
import { fromDocumentHtml } from "./from-html.ts";
import { IngestError } from "./ingest-error.ts";
import type { ContainerText, Limits } from "./source-document.ts";

/** Links from the text to its notes: `<sup><a href="#footnote-1" id="footnote-ref-1">[1]</a></sup>`. */
const NOTE_MARKS = /<sup><a href="#(?:foot|end)note-[^"]*" id="[^"]*">\[\d+\]<\/a><\/sup>/g;

async function wordHtml(bytes: Uint8Array): Promise<string> {
  const { default: mammoth } = await import("mammoth");
  const convertImage = mammoth.images.imgElement(async () => ({ src: "" }));
  try {
    const html = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }, { convertImage });
    return html.value;
  } catch (cause) {
    throw new IngestError("docx-damaged", {}, cause);
  }
}

/** Text of a Word document: paragraphs, numbered and bulleted lists, tables. */
export async function fromDocx(bytes: Uint8Array, limits: Limits): Promise<ContainerText> {
  checkZip(bytes, limits.unpackedBytes);
  const html = await wordHtml(bytes);
  return { text: fromDocumentHtml(html.replace(NOTE_MARKS, "")), remarks: [] };
}
