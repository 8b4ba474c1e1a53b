import { comparisonEn } from "./comparison/en.ts";
import type { Messages } from "./messages.ts";

const perhaps = (suggestion: string | null): string =>
  suggestion ? ` Did you mean ${suggestion}?` : " See dtx --help.";

/** `-` is standard input. */
const Named = (file: string): string => (file === "-" ? "Standard input" : file);

export const en: Messages = {
  failures: {
    "missing-file": ({ file }) => `No such file: ${file}. Check its name and path.`,
    folder: ({ file }) => `${file} is a folder. Name the files in it, such as ${file}/*.txt.`,
    "empty-file": ({ file }) => `${Named(file)} holds no text. Check the file or what was piped in.`,
    "binary-file": ({ file }) =>
      `${Named(file)} is not text. Save the report as text (.txt, UTF-8) and run again.`,
    "no-permission": ({ file }) => `No permission to read ${file}. Check the file's access rights.`,
    unreadable: ({ file, reason }) =>
      `${Named(file)} cannot be read (${reason}). Check the file or the disk and try again.`,
    "no-input": () => "No report given. Name a file (dtx extract report.txt) or pipe text in.",
    "no-command": () => "No command given. Try dtx extract report.txt, or see dtx --help.",
    "unknown-option": ({ option, suggestion }) => `There is no option ${option}.${perhaps(suggestion)}`,
    "unknown-command": ({ command, suggestion }) => `There is no command ${command}.${perhaps(suggestion)}`,
    "unknown-value": ({ option, value, allowed, suggestion }) =>
      `${option} does not take ${value || "nothing"}. Choose: ${allowed.join(", ")}.${suggestion ? perhaps(suggestion) : ""}`,
    "missing-value": ({ option }) => `Option ${option} needs a value. See dtx --help.`,
    "missing-argument": ({ argument }) => `${argument} is missing. See dtx --help.`,
    usage: ({ reason }) => `Wrong usage: ${reason}. See dtx --help.`,
  },
  fault: (reason) => `A fault of dtx itself: ${reason}. Please report it with the text that caused it.`,
  help: {
    program: "Reads Vietnamese reports: numeric indicators, dates and the documents they cite.",
    refs: "List the documents that reports cite, the most used first",
    refsFormat: "how to print: table, json, csv, md",
    extract: "Extract indicators, dates and document references from reports",
    files: "report files; - or none to read standard input",
    format: "how to print: table, json",
    only: "print only the parts named, separated by commas: indicators, dates, references",
    color: "colour: auto, always, never",
    lang: "language of messages: vi, en",
    help: "print help",
    version: "print the version",
    examples: "Examples:",
    headings: {},
  },
  report: {
    area: "Area",
    period: "Period",
    date: "Date",
    untitled: "(no title)",
    indicators: "Indicators",
    dates: "Dates",
    references: "Documents cited",
    diagnostics: "Remarks",
    none: "none",
    otherGroup: "Other indicators",
    unsure: "? before a figure: not certain, see the line it came from",
  },
  columns: {
    label: "Indicator",
    value: "Value",
    unit: "Unit",
    period: "Period",
    area: "Area",
    line: "Line",
    written: "Written",
    kind: "Kind",
    from: "From",
    to: "To",
    symbol: "Symbol",
    type: "Type",
    uses: "Uses",
    cited: "Cited in",
    issuer: "Issuer",
    date: "Date",
    title: "Title",
  },
  roles: { target: "target", up: "up", down: "down" },
  periods: {
    firstHalf: (year) => `H1 ${year}`,
    secondHalf: (year) => `H2 ${year}`,
    months: (count, year) => `${count}M ${year}`,
    quarter: (quarter, year) => `Q${quarter} ${year}`,
    month: (month, year) => `${month}/${year}`,
    until: (date) => `to ${date}`,
    since: (date) => `from ${date}`,
  },
  dateKinds: {
    day: "day",
    month: "month",
    quarter: "quarter",
    half: "half-year",
    months: "months",
    year: "year",
    range: "range",
    relative: "relative",
  },
  invalidDate: "impossible",
  severities: { error: "error", warning: "warning", info: "note" },
  comparison: comparisonEn,
};
