import { addToCatalogue, readCatalogue } from "../../catalogue/read-catalogue.ts";
import { indicators } from "../../lexicon/indicators.ts";
import { indicatorMessages } from "../../messages/indicators/catalogue.ts";
import type { Messages } from "../../messages/messages.ts";
import type { Indicator } from "../../model/indicator.ts";
import { readTextFile } from "../inputs/read-text-file.ts";
import { writeMessage } from "../write.ts";
import { problemWords } from "./problem-words.ts";

const MOST_SHOWN = 20;

/** The catalogue that comes with dtx, with a user's own added; null where the file is wrong, which has then been said. */
export async function loadCatalogue(
  file: string | undefined,
  messages: Messages,
): Promise<readonly Indicator[] | null> {
  if (file === undefined) return indicators;
  const read = readCatalogue(await readTextFile(file));
  if (read.indicators) return addToCatalogue(indicators, read.indicators);
  const words = indicatorMessages(messages);
  for (const problem of read.problems.slice(0, MOST_SHOWN)) {
    writeMessage(words.problems.at(file, problem.line, problemWords(problem, words)));
  }
  if (read.problems.length > MOST_SHOWN) writeMessage(words.problems.more(read.problems.length - MOST_SHOWN));
  return null;
}
