import { areasOfBlocks } from "./binding/block-areas.ts";
import { isOfFigure, ofLeague, useOf } from "./binding/date-use.ts";
import { dateEntries } from "./binding/dates.ts";
import { documentFacts, reportingArea, type DocumentFacts } from "./binding/document.ts";
import { looksForward } from "./binding/document-period.ts";
import { dateFinder } from "./binding/date-finder.ts";
import { periodEntry, type Surroundings } from "./binding/draft.ts";
import { bindFigures } from "./binding/pipeline.ts";
import { bindReferences } from "./binding/references/index.ts";
import { remarksOf } from "./binding/remarks.ts";
import { sceneOf, type Scene } from "./binding/scene.ts";
import type { ReadFigure } from "./binding/table-units.ts";
import { titleOf } from "./binding/title.ts";
import { inWordless } from "./binding/wordless.ts";
import { matchIndicator, type MatchIndicator } from "./catalogue/match.ts";
import { rowRuns } from "./layout/blocks.ts";
import { remembered } from "./catalogue/remembered.ts";
import { layOut } from "./layout/layout.ts";
import type { Area } from "./model/observation.ts";
import type { Report } from "./model/report.ts";
import { numberRecognizers, settleHabit } from "./recognizers/number/index.ts";
import { registry } from "./recognizers/registry.ts";
import { scanner } from "./recognizers/scan.ts";
import { indexLines, type LineIndex } from "./text/line-index.ts";
import { normalizeText } from "./text/normalize.ts";
import { tokenize } from "./text/tokens.ts";

export interface ExtractOptions {
  /** The name the report is known by; `-` for standard input. */
  source?: string;
  /** How the bytes were decoded, when the caller knows. */
  encoding?: string;
  /** Names the indicators; the catalogue that comes with dtx unless given (see createMatcher). */
  match?: MatchIndicator;
}

export const SCHEMA_VERSION = "1.0";

const scan = scanner(registry, numberRecognizers);
const scanFigures = scanner(numberRecognizers);

const readFigure: ReadFigure = (text) => {
  const [mention] = scanFigures(tokenize(text));
  return mention?.type === "quantity" ? mention : null;
};

type BlockAreas = readonly (Area | null)[];

/** The day by which names of provinces and bodies are read. */
const dayOf = (facts: DocumentFacts): string | null => facts.date ?? facts.period?.end ?? null;

/** A report cut up and understood as far as its figures need it. */
export interface Reading {
  text: string;
  lines: LineIndex;
  scene: Scene;
  facts: DocumentFacts;
  areas: BlockAreas;
}

export function readText(raw: string): Reading {
  const text = normalizeText(raw);
  const layout = layOut(text);
  const { tokens, blocks } = layout;
  const mentions = settleHabit(scan(tokens, inWordless(tokens, blocks)), tokens, rowRuns(blocks));
  const scene = sceneOf(layout, mentions);
  const facts = documentFacts(scene);
  const areas = areasOfBlocks(scene, facts, dayOf(facts));
  return {
    text,
    lines: indexLines(text),
    scene,
    facts: { ...facts, area: reportingArea(facts, areas) },
    areas,
  };
}

/** What the document supplies to its figures. */
export function surroundingsOf(
  { scene, facts, areas: blocks }: Reading,
  match: MatchIndicator = matchIndicator,
): Surroundings {
  return {
    identify: remembered((described) => match(described)?.id ?? null),
    read: readFigure,
    finder: dateFinder(
      facts.dates.map((date) => ({
        ...date,
        use: useOf(scene, date),
        league: ofLeague(scene, date),
        ahead: looksForward(scene, date.mention),
        ofFigure: isOfFigure(scene, date),
      })),
      facts.latest,
    ),
    areas: {
      reporting: facts.reporting,
      day: dayOf(facts),
      blocks,
    },
    period: facts.period,
  };
}

/** Reads one report. Pure: the same text gives the same report. */
export function extract(raw: string, options: ExtractOptions = {}): Report {
  const reading = readText(raw);
  const { lines, scene, facts, areas } = reading;
  const { layout } = scene;
  const dates = dateEntries(scene, facts.dates, lines);
  const references = bindReferences(scene.references, {
    tokens: layout.tokens,
    lines,
    sentenceRange: layout.sentenceAt,
    area: facts.area,
    areaAt: (at) => areas[layout.blockAt(at)] ?? null,
    date: facts.date,
    periodYear: Number((facts.date ?? facts.period?.end)?.slice(0, 4)) || null,
  });
  return {
    schemaVersion: SCHEMA_VERSION,
    document: {
      source: options.source ?? "-",
      title: titleOf(scene),
      encoding: options.encoding ?? "utf-8",
      area: facts.area,
      period: facts.period && periodEntry(scene, facts.period),
      date: facts.date,
    },
    indicators: bindFigures(scene, surroundingsOf(reading, options.match), lines),
    dates: dates.entries,
    references: references.references,
    diagnostics: [...dates.diagnostics, ...references.diagnostics, ...remarksOf(scene, lines)],
  };
}
