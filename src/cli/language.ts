import { LANGUAGES } from "../messages/catalogue.ts";
import type { Language } from "../messages/messages.ts";

type Environment = Readonly<Record<string, string | undefined>>;

/** `en`, `EN`, `en_US.UTF-8` are English; `C` and French are no language of ours. */
function languageIn(setting: string | undefined): Language | undefined {
  const tag = setting?.toLowerCase().split(/[_.@-]/)[0];
  return LANGUAGES.find((language) => language === tag);
}

/** What `--lang en` or `--lang=en` names, before the command line is read in that language. */
function askedLanguage(args: readonly string[]): string | undefined {
  const end = args.indexOf("--");
  const options = end < 0 ? args : args.slice(0, end);
  const at = options.findLastIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  return options[at]?.slice("--lang=".length) || options[at + 1];
}

/** `--lang`, else `DTX_LANG`, else what is configured, else the locale, else Vietnamese. */
export function chooseLanguage(args: readonly string[], env: Environment, configured?: string): Language {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"];
  const settings = [askedLanguage(args), env["DTX_LANG"], configured, locale];
  for (const setting of settings) {
    const language = languageIn(setting);
    if (language) return language;
  }
  return "vi";
}
