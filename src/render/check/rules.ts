import type { CheckRenderOptions } from "./options.ts";
import type { ListedRule } from "./sarif.ts";

/** The rules, each with what it says and a piece of a report that breaks it. */
export const drawRules = (
  rules: readonly ListedRule[],
  language: "vi" | "en",
  { messages, paint }: Pick<CheckRenderOptions, "messages" | "paint">,
): string =>
  rules
    .map(
      ({ id, severity, says, example }) =>
        `${paint.strong(id)} (${messages.severities[severity]})\n  ${says[language]}\n  ${paint.faint(`${messages.example}:`)} ${example}\n`,
    )
    .join("\n");
