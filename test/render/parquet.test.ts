import { parquetMetadata, parquetReadObjects } from "hyparquet";
import { expect, it } from "vitest";
import { extract } from "../../src/extract.ts";
import { parquet } from "../../src/render/parquet/parquet.ts";
import { type ObservationRow, rowsOf } from "../../src/render/parquet/rows.ts";

async function written(rows: readonly ObservationRow[]): Promise<ArrayBuffer> {
  async function* all(): AsyncGenerator<ObservationRow> {
    yield* rows;
  }
  const pieces: Uint8Array[] = [];
  for await (const piece of parquet(all())) pieces.push(piece);
  return new Uint8Array(Buffer.concat(pieces)).buffer;
}

const report = extract(
  "UBND tỉnh Phú Yên: tính đến ngày 15/6/2023, có 128.450 hồ sơ. Phấn đấu đạt 80%. Ước đạt khoảng 5 tỷ đồng.",
);

it("is read back as it was written", async () => {
  const rows = rowsOf(report);
  expect(rows).toMatchObject([
    { REF_AREA: "54", OBS_VALUE: 128450, UNIT_MEASURE: "hồ sơ", OBS_STATUS: "A", SOURCE: "-", LINE: 1 },
    { OBS_VALUE: 80, UNIT_MEASURE: "%", ROLE: "target", OBS_STATUS: "F" },
    { OBS_VALUE: 5e9, UNIT_MEASURE: "đồng", BOUND: "about", OBS_STATUS: "E" },
  ]);
  expect(rows[0]!.TIME_PERIOD).toBe("../2023-06-15");
  expect(rows[0]!.SENTENCE).toContain("128.450 hồ sơ");
  expect(await parquetReadObjects({ file: await written(rows) })).toEqual(rows);
});

it("names its columns, also where there is no row", async () => {
  const file = await written([]);
  const names = parquetMetadata(file)
    .schema.slice(1)
    .map(({ name }) => name);
  expect(names).toEqual(Object.keys(rowsOf(report)[0]!));
  expect(await parquetReadObjects({ file })).toEqual([]);
});

it("writes many rows in groups", async () => {
  const [row] = rowsOf(report);
  const rows = Array.from({ length: 25_000 }, (_, at) => ({ ...row!, LINE: at }));
  const file = await written(rows);
  expect(parquetMetadata(file).row_groups).toHaveLength(3);
  const last = await parquetReadObjects({ file, rowStart: 24_999 });
  expect(last).toEqual([rows.at(-1)]);
});
