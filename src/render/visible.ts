// oxlint-disable no-control-regex -- control characters are what this file is about
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g;
const ODD_SPACE = /[\u00a0\u202f]/g;
const CONTROL_PICTURES = 0x2400;
const DELETE = 0x7f;

function picture(char: string): string {
  const code = char.charCodeAt(0);
  if (char === "\n" || char === "\t" || char === "\r") return " ";
  if (code < 0x20) return String.fromCharCode(CONTROL_PICTURES + code);
  if (code === DELETE) return "␡";
  return `‹U+${code.toString(16).toUpperCase().padStart(4, "0")}›`;
}

/** The same for data: tabs, new lines and odd spaces stay. */
export const withoutControls = (text: string): string =>
  text.replace(UNSEEN, (char) => (char === "\n" || char === "\t" || char === "\r" ? char : picture(char)));

/** Text safe for a terminal: escapes, other controls and bidirectional marks become signs one can see. */
export const visible = (text: string): string => text.replace(ODD_SPACE, " ").replace(UNSEEN, picture);
