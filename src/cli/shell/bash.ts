import type { CommandWords } from "./words.ts";

const optionCases = ({ options }: CommandWords): string[] =>
  options
    .filter(({ takesValue, choices }) => takesValue && choices.length > 0)
    .map(
      ({ names, choices }) =>
        `        ${names.join("|")}) COMPREPLY=($(compgen -W '${choices.join(" ")}' -- "$word")); return ;;`,
    );

const commandCase = (command: CommandWords): string =>
  [
    `    ${command.name})`,
    `      case "$before" in`,
    ...optionCases(command),
    `      esac`,
    `      words='${[...command.options.flatMap(({ names }) => names), ...command.choices].join(" ")}' ;;`,
  ].join("\n");

/** bash: words of the command typed, then files. */
export const bashCompletion = (commands: readonly CommandWords[]): string => `# bash completion for dtx
_dtx() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" command="" words i
  COMPREPLY=()
  for ((i = 1; i < COMP_CWORD; i++)); do
    case "\${COMP_WORDS[i]}" in
    ${commands.map(({ name }) => name).join("|")}) command="\${COMP_WORDS[i]}"; break ;;
    esac
  done
  case "$command" in
    "") COMPREPLY=($(compgen -W '${commands.map(({ name }) => name).join(" ")} --help --version' -- "$word")); return ;;
${commands.map(commandCase).join("\n")}
  esac
  if [[ "$word" == -* ]]; then COMPREPLY=($(compgen -W "$words" -- "$word"))
  else
    case "$command" in
    ${
      commands
        .filter(({ choices }) => choices.length > 0)
        .map(
          ({ name, choices }) =>
            `${name}) COMPREPLY=($(compgen -W '${choices.join(" ")}' -- "$word")); return ;;`,
        )
        .join("\n    ") || "*) ;;"
    }
    esac
    COMPREPLY=($(compgen -f -- "$word"))
  fi
}
complete -o filenames -F _dtx dtx
`;
