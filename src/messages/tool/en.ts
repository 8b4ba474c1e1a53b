import type { ToolMessages } from "./messages.ts";

export const toolEn: ToolMessages = {
  help: {
    show: "Print a report with its figures, dates and references coloured and numbered",
    showFile: "report file; - or none to read standard input",
    schema: "Print the JSON Schema of what --format json gives",
    schemaOf: "command whose output to describe: extract, diff, compare, check, refs (default: extract)",
    completion: "Print command completion for bash, zsh or fish",
    shell: "the shell: bash, zsh, fish",
    man: "Print the manual page for man",
    quiet: "print no progress and no remarks, only errors",
    pager: "do not use a pager",
    area: "only indicators of this area: name, province code, or VN for the nation",
    indicator: "only indicators with this catalogue id, or with these words in their name",
  },
  usage: {},
  man: {
    name: "NAME",
    synopsis: "SYNOPSIS",
    commands: "COMMANDS",
    options: "OPTIONS",
    configuration: "CONFIGURATION",
    configurationText: (example) =>
      `dtx reads the nearest .dtxrc.json, from the current folder upward. A setting bears the long name of an option; settings under the name of a command hold for that command only. Options on the command line win. Example: ${example}`,
    environment: "ENVIRONMENT",
    variables: {
      DTX_LANG: "language of messages: vi or en",
      NO_COLOR: "no colour where it has a value",
      FORCE_COLOR: "colour also away from a terminal; 0 for none",
      DTX_PAGER: "pager instead of PAGER and less; empty for none",
    },
    exitStatus: "EXIT STATUS",
    statuses: {
      0: "done",
      1: "the reports differ (diff --exit-code), or a figure is wrong (check)",
      2: "wrong usage or configuration",
      3: "an input could not be read",
      4: "the output could not be written",
      70: "a fault of dtx itself",
    },
  },
  show: {
    figures: "figures",
    dates: "dates",
    references: "documents",
    explainHint: "Why it was read so: dtx explain FILE:LINE",
  },
};
