import type { Observation } from "../../model/observation.ts";
import type { Report } from "../../model/report.ts";
import { fold } from "../../text/fold.ts";
import { plainLetters } from "../suggest.ts";

/** Which indicators to print; plain data, so that a worker can be given it. */
export interface Keep {
  /** Codes of areas, for one name before and after the merger; null for all. */
  areas: readonly string[] | null;
  /** Id in the catalogue; null for all. */
  id: string | null;
  /** Words of the label; typed without tone marks they are found without. */
  words: string;
}

/** Words parted by single spaces, one at each end. */
const spaced = (text: string): string =>
  ` ${text
    .split(/[^\p{L}\p{N}%]+/u)
    .join(" ")
    .trim()} `;

function says(label: string, words: string): boolean {
  if (words === "") return true;
  const toneless = plainLetters(words) === words.toLowerCase();
  const seen = toneless ? plainLetters : fold;
  return spaced(seen(label)).includes(spaced(seen(words)));
}

/** The report with only the indicators asked for. */
export function keptOf(report: Report, keep: Keep | undefined): Report {
  if (!keep) return report;
  const { areas, id, words } = keep;
  const wanted = (observation: Observation): boolean =>
    (areas === null || areas.includes(observation.area?.code ?? "")) &&
    (id === null || observation.indicator === id) &&
    says(observation.label, words);
  return { ...report, indicators: report.indicators.filter(wanted) };
}
