import { explainMessages } from "../../messages/explain/catalogue.ts";
import type { ExplainMessages } from "../../messages/explain/messages.ts";
import type { Messages } from "../../messages/messages.ts";
import type { Explanation, LeftNumber, Origin, TakenFigure } from "../../model/explanation.ts";
import { plainDigits, vietnameseDigits } from "../number.ts";
import { shortPeriod } from "../period.ts";
import type { Paint } from "../table/paint.ts";
import { widthOf } from "../table/width.ts";
import { wrap } from "../table/wrap.ts";
import { visible } from "../visible.ts";

/** What an explanation must know of its reader and place. */
export interface ExplainTextOptions {
  messages: Messages;
  paint: Paint;
  width: number;
}

const INDENT = 4;
const LONGEST_WORDS = 100;

const quoted = (words: string): string => {
  const seen = visible(words);
  return `“${seen.length > LONGEST_WORDS ? `${seen.slice(0, LONGEST_WORDS)}…` : seen}”`;
};

/** `lời ngay cạnh “6 tháng đầu năm 2022”, dòng 3` */
function originText(origin: Origin, line: number, words: ExplainMessages): string {
  const step = words.steps[origin.step];
  if (origin.words === null) return step;
  const place = origin.line !== null && origin.line !== line ? `, ${words.atLine(origin.line)}` : "";
  return `${step} ${quoted(origin.words)}${place}`;
}

function valueText({ observation }: TakenFigure, words: ExplainMessages): string {
  const { value, decimal, upper, denominator, kind, bound } = observation;
  const digits = (number: number, exact?: string): string => vietnameseDigits(plainDigits(number, exact));
  return [
    `${words.kinds[kind]},`,
    words.bounds[bound],
    digits(value, decimal),
    upper === null ? "" : words.upTo(digits(upper)),
    denominator === null ? "" : words.outOf(digits(denominator)),
  ]
    .filter(Boolean)
    .join(" ");
}

function labelText({ observation, label }: TakenFigure, words: ExplainMessages): string {
  const parts = label
    ? (["before", "behind", "context"] as const)
        .filter((part) => label[part])
        .map((part) => `${words.label[part]} ${quoted(label[part])}`)
    : [words.steps.table];
  return [visible(observation.label), parts.length > 0 ? ` ← ${parts.join(", ")}` : ""].join("");
}

function roleText(taken: TakenFigure, words: ExplainMessages): string {
  const { role, span } = taken.observation;
  const plain = role === "actual" && taken.role.step === "none";
  return `${words.roles[role]} ← ${plain ? words.noOtherRole : originText(taken.role, span.line, words)}`;
}

function indicatorText(
  { observation: { indicator }, catalogue }: TakenFigure,
  words: ExplainMessages,
): string {
  if (indicator === null) return words.noIndicator;
  const how = catalogue ? ` ← ${words.methods[catalogue.method]} ${quoted(catalogue.name)}` : "";
  return `${visible(indicator)}${how}`;
}

type Row = readonly [name: string, text: string];

function rowsOf(taken: TakenFigure, { messages }: ExplainTextOptions): Row[] {
  const words = explainMessages(messages);
  const { observation, hanging, relation, rule, read } = taken;
  const { fields } = words;
  const { line } = observation.span;
  const from = (value: string, origin: Origin): string =>
    `${visible(value)} ← ${originText(origin, line, words)}`;
  const rows: (Row | null)[] = [
    [fields.value, valueText(taken, words)],
    [fields.rule, `${rule} ← ${quoted(read)}`],
    hanging && [fields.hanging, `${words.links[hanging.link] ?? hanging.link} ${quoted(hanging.on)}`],
    [fields.label, labelText(taken, words)],
    [fields.unit, from(observation.unit ?? "–", taken.unit)],
    [fields.role, roleText(taken, words)],
    [
      fields.period,
      from(observation.period ? shortPeriod(observation.period, messages.periods) : "–", taken.period),
    ],
    [fields.area, from(observation.area?.name ?? "–", taken.area)],
    relation && [
      fields.relation,
      `${words.relations[relation.type]} ${quoted(relation.text)}${relation.line === line ? "" : `, ${words.atLine(relation.line)}`}`,
    ],
    [fields.indicator, indicatorText(taken, words)],
    [fields.confidence, vietnameseDigits(String(observation.confidence))],
  ];
  return rows.filter((row) => row !== null);
}

function drawTaken(taken: TakenFigure, source: string, options: ExplainTextOptions): string {
  const { paint, width } = options;
  const { text, span, id } = taken.observation;
  const head = `${paint.accent(visible(text))}  ${paint.faint(`${visible(source)}:${span.line}:${span.column} [${id}]`)}`;
  const rows = rowsOf(taken, options);
  const name = rows.reduce((most, [field]) => Math.max(most, widthOf(field)), 0);
  const body = rows.flatMap(([field, value]) =>
    wrap(value, Math.max(30, width - INDENT - name - 2)).map((piece, i) => {
      const label = i === 0 ? field : "";
      return `${" ".repeat(INDENT)}${paint.faint(label + " ".repeat(name - widthOf(label)))}  ${piece}`;
    }),
  );
  return [head, ...body].join("\n");
}

function drawLeft(left: LeftNumber, source: string, { messages, paint }: ExplainTextOptions): string {
  const words = explainMessages(messages);
  const within = left.within !== null && left.within !== left.text ? ` ${quoted(left.within)}` : "";
  const rule = left.rule === null ? "" : ` (${left.rule})`;
  const place = paint.faint(`${visible(source)}:${left.span.line}:${left.span.column}`);
  return `${visible(left.text)}  ${place}\n${" ".repeat(INDENT)}${paint.warn(words.notTaken)}: ${words.reasons[left.reason]}${within}${rule}`;
}

/** One block for each number of the line. */
export function explanationText(explanation: Explanation, options: ExplainTextOptions): string {
  const { source, numbers } = explanation;
  if (numbers.length === 0) return `${explainMessages(options.messages).none}\n`;
  const blocks = numbers.map((number) =>
    number.taken ? drawTaken(number, source, options) : drawLeft(number, source, options),
  );
  return `${blocks.join("\n\n")}\n`;
}
