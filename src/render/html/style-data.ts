/** Tables, notes and charts. */
export const DATA_STYLE = /* css */ `
#data h2 { font-size: 1rem; margin: 1.6rem 0 .5rem; overflow-wrap: anywhere; }
#data > :first-child, #data > section:first-child > h2:first-child { margin-top: 0; }
#data h2 small { color: var(--faint); font-weight: 400; }
.scroll { overflow-x: auto; }
table { border-collapse: separate; border-spacing: 0; width: 100%; font-size: 14px; line-height: 20px; font-variant-numeric: tabular-nums; }
th, td { text-align: left; vertical-align: top; padding: 5px 8px; border-bottom: 1px solid var(--line); font-weight: 400; }
th:first-child, td:first-child { padding-left: 5px; }
thead th { color: var(--faint); font-size: 13px; border-bottom-color: var(--faint); white-space: nowrap; }
tbody .group { font-weight: 600; font-size: 13px; padding-top: 14px; }
.number { text-align: right; white-space: nowrap; }
.number a { font-weight: 600; text-decoration: none; }
.number small, td small, th small, .notes small { color: var(--faint); font-size: 12px; line-height: 18px; }
.number small { display: block; white-space: normal; }
td a { text-decoration: none; } td a:hover, .number a:hover { text-decoration: underline; }
[data-facets] { scroll-margin: 6rem; }
tr[data-facets], td[id] { cursor: pointer; }
tr[data-facets]:hover { background: var(--hover); }
tr.found, td.found, li.found, tr:target, td:target, li:target { background: color-mix(in srgb, var(--found) 45%, transparent); box-shadow: inset 3px 0 var(--figure-line); }
.flag { display: inline-block; margin-left: .4rem; padding: 0 .35rem; border: 1px solid var(--line); border-radius: 3px; color: var(--faint); font-size: 12px; line-height: 17px; white-space: nowrap; }
.flag.warn { color: var(--warn); border-color: var(--warn); }
.reason { display: block; color: var(--warn); font-size: 13px; line-height: 19px; }
details.reason summary { cursor: pointer; }
details.reason div { color: var(--faint); }
.good { color: var(--good); } .bad { color: var(--bad); }
.period { white-space: nowrap; }
.change { white-space: nowrap; }
.change small { display: block; }
ul.notes, ul.places { list-style: none; margin: 0; padding: 0; }
ul.notes .note { margin-bottom: .9rem; }
ul.places { display: flex; flex-wrap: wrap; gap: 0 1rem; }
svg.chart { display: block; overflow: visible; margin-top: 3px; }
.chart rect, .chart circle { fill: var(--bar); } .chart .strong { fill: var(--bar-strong); }
.chart polyline { fill: none; stroke: var(--bar-strong); stroke-width: 1.5; }
.chart circle { fill: var(--bar-strong); } .chart line { stroke: var(--line); }
.matrix td, .matrix th { min-width: 4.5rem; }
.matrix th[scope=row], .matrix thead th:first-child { min-width: 13rem; position: sticky; left: 0; background: var(--ground); }
@media screen and (max-width: 60rem) { .matrix th[scope=row], .matrix thead th:first-child { min-width: 8rem; max-width: 9.5rem; } }
@media screen and (max-width: 30rem) { .period { white-space: normal; } .at { display: none; } }
@media print { .matrix th[scope=row], .matrix thead th:first-child { position: static; min-width: 0; } .scroll { overflow: visible; } }
`;
