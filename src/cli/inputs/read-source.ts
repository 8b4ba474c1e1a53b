import { DtxError } from "../../errors.ts";
import type { Encoding } from "../../ingest/encoding/encodings.ts";
import { IngestError } from "../../ingest/ingest-error.ts";
import { readDocument } from "../../ingest/read-document.ts";
import type { Format, Limits, SourceDocument } from "../../ingest/source-document.ts";
import { readBytes } from "./read-bytes.ts";

/** How inputs are to be read, as the command line says. */
export interface SourceOptions {
  encoding?: Encoding | undefined;
  inputFormat?: Format | undefined;
  limits: Limits;
}

/** A failure of reading as one the command line has words for. */
const named = (file: string, { problem, values }: IngestError): DtxError =>
  new DtxError(problem, { file, limit: "", pages: "", seems: "", ...values });

/** The text of a named file, or of standard input for `-`. */
export async function readSource(source: string, options: SourceOptions): Promise<SourceDocument> {
  const { encoding, inputFormat, limits } = options;
  const bytes = await readBytes(source, limits.bytes);
  const forced = { ...(encoding && { encoding }), ...(inputFormat && { format: inputFormat }) };
  return readDocument(bytes, { name: source, limits, ...forced }).catch((error: unknown) => {
    throw error instanceof IngestError ? named(source, error) : error;
  });
}
