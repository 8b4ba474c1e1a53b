const COLORS: Readonly<Record<string, string>> = {
  "32": "#7ee787",
  "33": "#e3b341",
  "35": "#d2a8ff",
  "36": "#79c0ff",
};
const SIZE = 13;
const ADVANCE = SIZE * 0.602;
const LEADING = 18;
const MARGIN = 16;

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");

interface Look {
  bold: boolean;
  dim: boolean;
  color: string | null;
}

/** The look after one escape code: 1 bold, 2 dim, 22 neither, 39 no colour. */
function after(look: Look, code: string): Look {
  if (code === "1") return { ...look, bold: true };
  if (code === "2") return { ...look, dim: true };
  if (code === "22") return { ...look, bold: false, dim: false };
  return { ...look, color: COLORS[code] ?? null };
}

function stretch(text: string, { bold, dim, color }: Look): string {
  const style = [
    bold ? ' font-weight="bold"' : "",
    dim ? ' opacity="0.6"' : "",
    color ? ` fill="${color}"` : "",
  ];
  return text ? `<tspan${style.join("")}>${escaped(text)}</tspan>` : "";
}

/** Terminal output with colours as an SVG picture. */
export function picture(terminal: string): string {
  const lines = terminal.split("\n");
  // oxlint-disable-next-line no-control-regex -- escape codes are what is read here
  const CODE = /\u001b\[(\d+)m/;
  const plain = lines.map((line) =>
    line
      .split(CODE)
      .filter((_, i) => i % 2 === 0)
      .join(""),
  );
  const width = Math.ceil(Math.max(...plain.map((line) => line.length)) * ADVANCE) + 2 * MARGIN;
  const height = lines.length * LEADING + 2 * MARGIN;
  let look: Look = { bold: false, dim: false, color: null };
  const drawn = lines.map((line, i) => {
    const parts = line.split(CODE).map((part, at) => {
      if (at % 2 === 0) return stretch(part, look);
      look = after(look, part);
      return "";
    });
    return `<text x="${MARGIN}" y="${MARGIN + SIZE + i * LEADING}" xml:space="preserve">${parts.join("")}</text>`;
  });
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">`,
    `<rect width="100%" height="100%" rx="8" fill="#0d1117"/>`,
    `<g fill="#e6edf3" font-family="ui-monospace, 'DejaVu Sans Mono', Menlo, Consolas, monospace" font-size="${SIZE}">`,
    ...drawn,
    "</g>",
    "</svg>",
    "",
  ].join("\n");
}
