import type { CommandWords, OptionWords } from "./words.ts";

/** Quotes and colons have a meaning in the specifications of `_arguments`. */
const plain = (text: string): string => text.replaceAll("'", "’").replace(/[[\]:]/g, (sign) => `\\${sign}`);

function optionSpec({ names, description, takesValue, choices }: OptionWords): string {
  const value = takesValue ? `:${choices.length > 0 ? `value:(${choices.join(" ")})` : "value:_files"}` : "";
  const together = names.length > 1 ? `'(${names.join(" ")})'{${names.join(",")}}` : names[0]!;
  return `${together}'[${plain(description)}]${value}'`;
}

const rest = ({ choices, takesFiles }: CommandWords): string[] => {
  if (choices.length > 0) return [`'1:word:(${choices.join(" ")})'`];
  return takesFiles ? ["'*:file:_files'"] : [];
};

const commandCase = (command: CommandWords): string =>
  `    ${command.name})\n      _arguments ${[...command.options.map(optionSpec), ...rest(command)].join(" \\\n        ")} ;;`;

/** zsh: commands with their descriptions, then options, values and files. */
export const zshCompletion = (commands: readonly CommandWords[]): string => `#compdef dtx
_dtx() {
  local -a commands
  commands=(
${commands.map(({ name, description }) => `    '${name}:${plain(description)}'`).join("\n")}
  )
  if (( CURRENT == 2 )); then
    _describe command commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${commands.map(commandCase).join("\n")}
  esac
}
if [ "$funcstack[1]" = "_dtx" ]; then _dtx "$@"; else compdef _dtx dtx; fi
`;
