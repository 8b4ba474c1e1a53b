/** What the commands about dtx itself say, and the words of its own in help and manual. */
export interface ToolMessages {
  help: {
    show: string;
    showFile: string;
    schema: string;
    schemaOf: string;
    completion: string;
    shell: string;
    man: string;
    quiet: string;
    pager: string;
    area: string;
    indicator: string;
  };
  /** commander's own words in a usage line. */
  usage: Readonly<Record<string, string>>;
  man: {
    name: string;
    synopsis: string;
    commands: string;
    options: string;
    configuration: string;
    configurationText: (example: string) => string;
    environment: string;
    variables: Readonly<Record<string, string>>;
    exitStatus: string;
    statuses: Readonly<Record<string, string>>;
  };
  show: { figures: string; dates: string; references: string; explainHint: string };
}
