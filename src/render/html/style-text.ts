/** The report's text, its marks and the notes in its margin. */
export const TEXT_STYLE = /* css */ `
.legend { display: flex; flex-wrap: wrap; gap: .2rem 1.2rem; margin: 0 0 1rem; padding: 0; list-style: none; color: var(--faint); font-size: .85rem; }
.text { container-type: inline-size; }
.lines { font-family: "Noto Serif", Georgia, "Times New Roman", serif; font-size: 1.03rem; line-height: 1.65; padding-left: 2.6rem; }
.line p { position: relative; margin: 0 0 .7em; overflow-wrap: break-word; }
.line p::before {
  content: attr(data-line); position: absolute; left: -2.6rem; width: 2rem; text-align: right;
  font: .72rem/2.2 system-ui, sans-serif; color: var(--faint); font-variant-numeric: tabular-nums; user-select: none;
}
.cells p { white-space: pre-wrap; tab-size: 4; font-size: .95em; margin-bottom: .2em; }
.mark, mark { color: inherit; text-decoration: none; border-radius: 2px; padding: 0 .1em; border-bottom: 2px solid transparent; background: none; scroll-margin: 8rem; }
.figure { background: var(--figure); border-bottom-color: var(--figure-line); }
.date { border-bottom: 2px dotted var(--date-line); }
.reference { border-bottom: 2px dashed var(--reference-line); }
a.mark:hover { background: var(--found); }
.mark.out { background: none; border-bottom-color: transparent; }
.mark.found, mark.found, .mark:target, mark:target { background: var(--found); outline: 2px solid var(--figure-line); }
.text > details > summary, .text h2 { font: 600 1rem/1.4 system-ui, sans-serif; margin: 0 0 .8rem; cursor: pointer; overflow-wrap: anywhere; }
.text .facts { margin-bottom: .8rem; }
.text > details + details { border-top: 1px solid var(--line); padding-top: .8rem; }
.note { font: .84rem/1.4 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; border-left: 3px solid var(--line); padding: .1rem 0 .1rem .6rem; margin: 0 0 .8rem; overflow-wrap: anywhere; }
.note strong { font-weight: 600; }
.note.error { border-color: var(--bad); } .note.error strong { color: var(--bad); }
.note.warning { border-color: var(--warn); } .note.warning strong { color: var(--warn); }
.sum { display: block; color: var(--faint); font-variant-numeric: tabular-nums; }
@container (min-width: 34rem) {
  .noted .line { display: grid; grid-template-columns: minmax(0, 1fr) 11rem; column-gap: 1.2rem; }
  .noted .line > p { grid-column: 1; grid-row: 1 / span 20; }
  .noted .line > .note { grid-column: 2; }
}
`;
