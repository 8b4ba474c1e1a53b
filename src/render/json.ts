// oxlint-disable-next-line no-control-regex -- JSON leaves these as they are, and a terminal obeys them
const TERMINAL_CONTROLS = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

const escaped = (char: string): string => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`;

/** A value as indented JSON in which no character can steer a terminal. */
export const renderJson = (value: unknown): string =>
  JSON.stringify(value, null, 2).replace(TERMINAL_CONTROLS, escaped);

/** A value as one line, for NDJSON. */
export const renderLine = (value: unknown): string =>
  JSON.stringify(value).replace(TERMINAL_CONTROLS, escaped);
