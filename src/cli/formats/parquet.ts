import { parquet as write } from "../../render/parquet/parquet.ts";
import { type ObservationRow, rowsOf } from "../../render/parquet/rows.ts";
import type { Format } from "../format.ts";
import type { Outcome } from "../outcome.ts";

async function* rows(outcomes: AsyncIterable<Outcome>): AsyncGenerator<ObservationRow> {
  for await (const outcome of outcomes) if ("report" in outcome) yield* rowsOf(outcome.report);
}

/** Observations of all inputs in long form; inputs that failed are told on standard error alone. */
export const parquet: Format = (outcomes) => write(rows(outcomes));
