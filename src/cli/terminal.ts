type Environment = Readonly<Record<string, string | undefined>>;

export const COLOR_CHOICES = ["auto", "always", "never"] as const;
export type ColorChoice = (typeof COLOR_CHOICES)[number];

/** What is known of the place the output goes to. */
export interface OutputPlace {
  isTTY?: boolean | undefined;
  columns?: number | undefined;
}

const DEFAULT_WIDTH = 80;
const NARROWEST = 40;

/** The terminal's width; 80 in a pipe unless COLUMNS says otherwise. */
export function outputWidth(place: OutputPlace, env: Environment): number {
  const width = place.columns || Number.parseInt(env["COLUMNS"] ?? "", 10) || DEFAULT_WIDTH;
  return Math.max(NARROWEST, width);
}

/** `--color` decides; then NO_COLOR, FORCE_COLOR, TERM=dumb; then whether a person is looking. */
export function usesColor(choice: ColorChoice, place: OutputPlace, env: Environment): boolean {
  if (choice !== "auto") return choice === "always";
  if (env["NO_COLOR"]) return false;
  const forced = env["FORCE_COLOR"];
  if (forced !== undefined) return forced !== "0" && forced !== "false";
  return env["TERM"] !== "dumb" && place.isTTY === true;
}
