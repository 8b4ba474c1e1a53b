import { type BasicType, ByteWriter, ParquetWriter, schemaFromColumnData } from "hyparquet-writer";
import type { ObservationRow } from "./rows.ts";

type Column = [name: keyof ObservationRow, type: BasicType, nullable: boolean];

const COLUMNS: readonly Column[] = [
  ["INDICATOR", "STRING", true],
  ["LABEL", "STRING", false],
  ["REF_AREA", "STRING", true],
  ["TIME_PERIOD", "STRING", true],
  ["OBS_VALUE", "DOUBLE", false],
  ["UNIT_MEASURE", "STRING", true],
  ["OBS_STATUS", "STRING", false],
  ["ROLE", "STRING", false],
  ["KIND", "STRING", false],
  ["BOUND", "STRING", false],
  ["SOURCE", "STRING", false],
  ["LINE", "INT32", false],
  ["SENTENCE", "STRING", false],
];

/** Rows gathered before they are written as one group. */
const GROUP = 10_000;

const columnsOf = (rows: readonly ObservationRow[]) =>
  COLUMNS.map(([name, type, nullable]) => ({ name, type, nullable, data: rows.map((row) => row[name]) }));

/** What has been written since the last time. */
function take(bytes: ByteWriter): Uint8Array {
  const piece = bytes.getBytes().slice();
  bytes.index = 0;
  return piece;
}

/** A Parquet file as pieces, of rows as they come; a group of them is held at a time. */
export async function* parquet(rows: AsyncIterable<ObservationRow>): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const writer = new ParquetWriter({
    writer: bytes,
    schema: schemaFromColumnData({ columnData: columnsOf([]) }),
    createdBy: "dtx",
  });
  let group: ObservationRow[] = [];
  for await (const row of rows) {
    group.push(row);
    if (group.length < GROUP) continue;
    await writer.write({ columnData: columnsOf(group), rowGroupSize: GROUP });
    group = [];
    yield take(bytes);
  }
  if (group.length > 0) await writer.write({ columnData: columnsOf(group), rowGroupSize: GROUP });
  await writer.finish();
  yield take(bytes);
}
