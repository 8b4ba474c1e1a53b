import type { PDFDocumentProxy } from "unpdf/pdfjs";
import type { SourceRemark } from "../model/source-remark.ts";
import { IngestError } from "./ingest-error.ts";
import { supplyTransfer } from "./pdf/missing-in-node-20.ts";
import type { PdfLine } from "./pdf/lines.ts";
import { pageLines } from "./pdf/page-lines.ts";
import { joinParagraphs } from "./pdf/paragraphs.ts";
import { withoutRunningLines } from "./pdf/running-lines.ts";
import type { ContainerText } from "./source-document.ts";

async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  supplyTransfer();
  const { getDocumentProxy } = await import("unpdf");
  try {
    // the reader takes the bytes over, so it is given its own
    return await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0, isEvalSupported: false });
  } catch (cause) {
    const encrypted = cause instanceof Error && cause.name === "PasswordException";
    throw new IngestError(encrypted ? "pdf-encrypted" : "pdf-damaged", {}, cause);
  }
}

/** Lines of every page; a page that cannot be read counts as one without text. */
async function allPages(pdf: PDFDocumentProxy): Promise<PdfLine[][]> {
  const { getResolvedPDFJS } = await import("unpdf");
  const { OPS } = await getResolvedPDFJS();
  const pages: PdfLine[][] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number).catch(() => null);
    pages.push(page ? await pageLines(page, OPS).catch(() => []) : []);
    page?.cleanup();
  }
  return pages;
}

function remarkOnEmptyPages(pages: readonly PdfLine[][]): SourceRemark[] {
  const empty = pages.flatMap((lines, at) => (lines.length === 0 ? [at + 1] : []));
  if (empty.length === 0) return [];
  const values = { pages: empty.join(", "), of: String(pages.length) };
  return [{ code: "pages-without-text", severity: "warning", values, start: null, end: null }];
}

/** Text of a PDF that has any: printed lines joined to paragraphs, running heads and page numbers dropped. */
export async function fromPdf(bytes: Uint8Array): Promise<ContainerText> {
  const pdf = await openPdf(bytes);
  const pages = await allPages(pdf);
  await pdf.destroy();
  if (pages.every((lines) => lines.length === 0))
    throw new IngestError("pdf-scanned", { pages: String(pages.length) });
  return { text: joinParagraphs(withoutRunningLines(pages)), remarks: remarkOnEmptyPages(pages) };
}
