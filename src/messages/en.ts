import { comparisonEn } from "./comparison/en.ts";
import type { Messages } from "./messages.ts";

const perhaps = (suggestion: string | null): string =>
  suggestion ? ` Did you mean ${suggestion}?` : " See dtx --help.";

/** `-` is standard input. */
const Named = (file: string): string => (file === "-" ? "Standard input" : file);

const inMegabytes = (bytes: string): string => String(Math.round((Number(bytes) / 2 ** 20) * 100) / 100);

export const en: Messages = {
  language: "en",
  failures: {
    "missing-file": ({ file }) => `No such file: ${file}. Check its name and path.`,
    folder: ({ file }) => `${file} is a folder. Name the files in it, such as ${file}/*.txt.`,
    "empty-file": ({ file }) => `${Named(file)} holds no text. Check the file or what was piped in.`,
    "binary-file": ({ file }) =>
      `${Named(file)} is not text. Save the report as text (.txt, UTF-8) and run again.`,
    "no-permission": ({ file }) => `No permission to read ${file}. Check the file's access rights.`,
    unreadable: ({ file, reason }) =>
      `${Named(file)} cannot be read (${reason}). Check the file or the disk and try again.`,
    "folder-empty": ({ file }) =>
      `${file} is a folder without reports (.txt, .md, .html, .docx, .pdf). Name the files to read.`,
    "no-match": ({ pattern }) => `No file matches ${pattern}. Check the pattern.`,
    "too-large": ({ file, limit }) =>
      `${Named(file)} is larger than ${inMegabytes(limit)} MB. Raise the limit with --max-size if you trust it.`,
    "unpacks-too-large": ({ file, limit }) =>
      `${Named(file)} unpacks to more than ${inMegabytes(limit)} MB. Raise the limit with --max-size if you trust it.`,
    "docx-damaged": ({ file }) =>
      `${Named(file)} is a damaged or incomplete Word file. Fetch it again, or open it in Word and save it.`,
    "docx-encrypted": ({ file }) => `${Named(file)} has a password. Remove it in Word and save the file.`,
    "old-word": ({ file }) =>
      `${Named(file)} is an old Office file (.doc). Open it in Word or LibreOffice and save it as .docx.`,
    "pdf-damaged": ({ file }) => `${Named(file)} is a damaged or incomplete PDF. Fetch it again.`,
    "pdf-encrypted": ({ file }) => `${Named(file)} is a PDF with a password. Remove it and run again.`,
    "pdf-scanned": ({ file, pages }) =>
      `${Named(file)} is a scan (${pages} pages without a text layer). Recognise its text (OCR) first.`,
    unsupported: ({ file, seems }) =>
      `${Named(file)} seems to be ${seems}, which dtx does not read. Save it as .docx, .pdf, .html or .txt.`,
    "many-documents": ({ file }) =>
      `${Named(file)} holds many reports (NDJSON). Add --input-format ndjson to read it by the line.`,
    "bad-record": () => `This line is no JSON object with a "text". Mend it or leave it out.`,
    "output-exists": ({ file }) => `${file} exists. Choose another name, or add --force to replace it.`,
    "output-failed": ({ file, reason }) =>
      `${file} cannot be written (${reason}). Check the folder, its access rights and the room on the disk.`,
    "binary-output": ({ format }) => `The format ${format} cannot go to a terminal. Add -o FILE.`,
    "no-input": () => "No report given. Name a file (dtx extract report.txt) or pipe text in.",
    "no-command": () => "No command given. Try dtx extract report.txt, or see dtx --help.",
    "unknown-option": ({ option, suggestion }) => `There is no option ${option}.${perhaps(suggestion)}`,
    "unknown-command": ({ command, suggestion }) => `There is no command ${command}.${perhaps(suggestion)}`,
    "unknown-value": ({ option, value, allowed, suggestion }) =>
      `${option} does not take ${value || "nothing"}. Choose: ${allowed.join(", ")}.${suggestion ? perhaps(suggestion) : ""}`,
    "missing-value": ({ option }) => `Option ${option} needs a value. See dtx --help.`,
    "missing-argument": ({ argument }) => `${argument} is missing. See dtx --help.`,
    "config-syntax": ({ file, line }) => `${file}:${line}: not valid JSON. Mend this line and run again.`,
    "config-key": ({ file, line, key, suggestion }) =>
      `${file}:${line}: there is no setting ${key}.${perhaps(suggestion)}`,
    "config-value": ({ file, line, key, value, allowed, suggestion }) =>
      `${file}:${line}: ${key} does not take ${value}. Choose: ${allowed.join(", ")}.${suggestion ? perhaps(suggestion) : ""}`,
    "bad-map": ({ file, place, problem }) =>
      `${file}${place ? `, ${place}` : ""}: ${comparisonEn.mapProblems[problem] ?? problem} Correct the file and run again.`,
    "bad-place": ({ place }) =>
      `${place} names no line. Write FILE:LINE or FILE:LINE:COLUMN, such as report.txt:12.`,
    "no-such-line": ({ file, line, lines }) => `${file} has no line ${line}; it has ${lines}.`,
    "unknown-area": ({ value, suggestion }) =>
      `There is no province ${value}.${suggestion ? perhaps(suggestion) : " Write its name, its code, or VN for the nation."}`,
    "unknown-indicator": ({ value, suggestion }) =>
      `There is no indicator ${value}.${suggestion ? perhaps(suggestion) : " See dtx catalogue."}`,
    usage: ({ reason }) => `Wrong usage: ${reason}. See dtx --help.`,
  },
  fault: (reason) => `A fault of dtx itself: ${reason}. Please report it with the text that caused it.`,
  help: {
    program: "Reads Vietnamese reports: numeric indicators, dates and the documents they cite.",
    refs: "List the documents that reports cite, the most used first",
    refsFormat: "how to print: table, json, csv, md",
    extract: "Extract indicators, dates and document references from reports",
    files: "report files; - or none to read standard input",
    encoding:
      "encoding of the files: utf-8, utf-16le, utf-16be, windows-1258, tcvn3, vni, viscii (default: told by itself)",
    inputFormat: "kind of the files: text, markdown, html, docx, pdf, ndjson (default: told by itself)",
    filesFrom: "read the names of reports from this file, one a line; - is standard input",
    maxSize: "most MB of one report (default 64; a compressed one may unpack to four times that)",
    threads: "reports read at once (default: the machine's cores)",
    output: "write to a file; its extension chooses the format where --format does not",
    force: "replace an output file that exists",
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
  progress: (done) => `${done} reports read`,
  sourceRemarks: {
    "undecodable-bytes": ({ count }) => `${count} characters could not be decoded and stand as \ufffd`,
    "more-undecodable-bytes": ({ count }) => `${count} more places could not be decoded`,
    "nul-characters": ({ count }) => `${count} NUL characters in the text`,
    "font-letters": ({ encoding }) =>
      `letters of ${encoding === "vni" ? "VNI" : "TCVN3 (ABC)"} fonts were turned into Unicode`,
    "pages-without-text": ({ pages, of }) => `pages without a text layer: ${pages} (of ${of}), likely scans`,
  },
  invalidDate: "impossible",
  severities: { error: "error", warning: "warning", info: "note" },
  comparison: comparisonEn,
};
