import { DATA_STYLE } from "./style-data.ts";
import { TEXT_STYLE } from "./style-text.ts";

/** Colours, frame, head and filters; light by day, dark by night, plain on paper. */
const FRAME_STYLE = /* css */ `
:root {
  color-scheme: light dark;
  --paper: #fff; --ground: #f6f6f4; --ink: #1c1d20; --faint: #63666d; --line: #d9dadb; --hover: #eef2f7;
  --figure: #fff3c9; --figure-line: #b98a00; --date-line: #2f6fb3; --reference-line: #4f7f3a;
  --link: #1d5fa8; --found: #ffd75e; --good: #1f7a3d; --bad: #b3261e; --warn: #9a5b00; --bar: #9db4cc; --bar-strong: #3f6fa0;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #1a1c20; --ground: #131519; --ink: #e4e4e2; --faint: #a0a4ab; --line: #353941; --hover: #252a32;
    --figure: #3b3413; --figure-line: #d9ac2b; --date-line: #7db2ea; --reference-line: #94c47d;
    --link: #8dbdf0; --found: #6b5200; --good: #7fcf97; --bad: #ff9b91; --warn: #f0b765; --bar: #4c6580; --bar-strong: #8fb6dd;
  }
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
html { font: 15px/1.5 system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--ink); background: var(--ground); }
body { margin: 0; }
a { color: var(--link); }
:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
.skip { position: absolute; left: -999px; }
.skip:focus { left: 1rem; top: .5rem; z-index: 3; padding: .3rem .6rem; background: var(--paper); }
header { padding: .7rem 1.5rem .6rem; background: var(--paper); border-bottom: 1px solid var(--line); }
h1 { margin: 0; font-size: 1.1rem; line-height: 1.35; display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; }
.facts { margin: .1rem 0 0; color: var(--faint); font-size: .9rem; overflow-wrap: anywhere; }
.head .facts { white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
header nav { display: none; gap: 1rem; margin-top: .4rem; }
.filters { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; margin-top: .6rem; font-size: .9rem; }
.filters label { display: flex; gap: .4rem; align-items: center; color: var(--faint); }
.filters .search { flex: 1 1 14rem; max-width: 24rem; }
.filters input { width: 100%; }
.filters input, .filters select, .filters button {
  font: inherit; color: var(--ink); background: var(--ground); border: 1px solid var(--line); border-radius: 4px; padding: .25rem .5rem;
}
.filters select { max-width: 14rem; }
.filters button:disabled { opacity: .45; }
.filters output { color: var(--faint); font-variant-numeric: tabular-nums; }
.pane { background: var(--paper); padding: 1rem 1.5rem 2rem; min-width: 0; }
#data { background: var(--ground); }
footer { padding: .4rem 1.5rem; color: var(--faint); font-size: .8rem; border-top: 1px solid var(--line); }
@media screen and (min-width: 60rem) {
  body { display: grid; grid-template: auto minmax(0, 1fr) auto / minmax(0, 1fr); height: 100vh; }
  main { display: grid; grid-template-columns: minmax(0, 11fr) minmax(0, 10fr); min-height: 0; }
  main.first-data { grid-template-columns: minmax(0, 13fr) minmax(0, 9fr); }
  main.first-data.broad { grid-template-columns: minmax(0, 5fr) minmax(0, 2fr); }
  .pane { overflow: auto; scroll-padding: 3rem; }
  .pane + .pane { border-left: 1px solid var(--line); }
}
@media screen and (max-width: 60rem) {
  header { position: sticky; top: 0; z-index: 2; padding: .5rem 1rem; }
  header nav { display: flex; }
  h1 { font-size: 1rem; -webkit-line-clamp: 1; }
  .filters { flex-wrap: nowrap; overflow-x: auto; margin-top: .4rem; padding: 2px; }
  .filters .search { flex: 0 0 11rem; }
  .filters label, .filters output, .filters button { flex: none; white-space: nowrap; }
  .pane { padding: 1rem 1rem 2rem; scroll-margin-top: 8rem; }
  .pane + .pane { border-top: 1px solid var(--line); }
}
@media print {
  :root {
    color-scheme: light;
    --paper: #fff; --ground: #fff; --ink: #000; --faint: #444; --line: #bbb; --figure: #fff; --found: #fff;
    --figure-line: #000; --date-line: #555; --reference-line: #555; --link: #000; --good: #000; --bad: #000; --warn: #000;
    --bar: #bbb; --bar-strong: #555;
  }
  html { font-size: 10pt; }
  .filters, .skip, header nav { display: none !important; }
  h1 { display: block; }
  .head .facts { white-space: normal; }
  header, .pane, footer { padding-left: 0; padding-right: 0; }
  tr, .note, svg { break-inside: avoid; }
  thead { display: table-header-group; }
}
`;

export const STYLE = FRAME_STYLE + TEXT_STYLE + DATA_STYLE;
