import { createHash } from "node:crypto";
import type { Messages } from "../../messages/messages.ts";
import { outputMessages } from "../../messages/output/output.ts";
import { drawFilters, type Facet } from "./facets.ts";
import { html, Markup } from "./markup.ts";
import { SCRIPT } from "./script.ts";
import { STYLE } from "./style.ts";

/** One side of the page. */
export interface Pane {
  id: "text" | "data";
  title: string;
  content: Markup;
}

export interface Page {
  title: string;
  /** Who reports, on what and when; or what is compared. */
  facts: readonly string[];
  facets: readonly Facet[];
  /** True where the first side needs most of the room. */
  broad?: boolean;
  /** Left and right, or first and second where there is no room. */
  panes: readonly [Pane, Pane];
}

const hash = (source: string): string => `'sha256-${createHash("sha256").update(source).digest("base64")}'`;

/** Nothing from anywhere but this file: one style, one script, each named by its hash. */
const POLICY = [
  "default-src 'none'",
  `style-src ${hash(STYLE)}`,
  `script-src ${hash(SCRIPT)}`,
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

const drawPane = ({ id, title, content }: Pane): Markup =>
  html`<section class="pane" id="${id}" tabindex="-1" aria-label="${title}">${content}</section>`;

/** A whole page in one file: style, script and data inside, nothing fetched, readable without the script too. */
export function drawPage({ title, facts, facets, broad, panes }: Page, messages: Messages): string {
  const { page } = outputMessages(messages);
  const data = panes.find(({ id }) => id === "data")!;
  return html`<!doctype html>
    <html lang="${messages.language}">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="referrer" content="no-referrer" />
        <title>${title}</title>
        ${new Markup(`<style>${STYLE}</style>`)}
      </head>
      <body>
        <a class="skip" href="#${data.id}">${page.skip}</a>
        <header>
          <div class="head">
            <h1 title="${title}" lang="vi">${title}</h1>
            <p class="facts">${facts.join(" · ")}</p>
          </div>
          <nav aria-label="${title}">
            ${panes.map((pane) => html`<a href="#${pane.id}">${pane.title}</a>`)}
          </nav>
          ${drawFilters(facets, page)}
        </header>
        <main class="first-${panes[0].id}${broad && " broad"}">${panes.map(drawPane)}</main>
        <footer>${page.made}</footer>
        ${new Markup(`<script>${SCRIPT}</script>`)}
      </body>
    </html> `.source;
}
