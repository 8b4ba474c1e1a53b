/** What the page does beyond its links: search, filters, and both sides of a pair shown at once. */
export const SCRIPT = /* js */ String.raw`"use strict";
(() => {
  const all = (selector, from = document) => [...from.querySelectorAll(selector)];
  const fold = (text) =>
    text.normalize("NFD").replace(/\p{M}/gu, "").replace(/[đĐ]/g, "d").toLowerCase();

  const bar = document.querySelector(".filters");
  const search = bar.querySelector("input");
  const selects = all("select", bar);
  const shown = bar.querySelector("output");
  const rows = all("[data-facets]").map((element) => ({
    element,
    facets: element.dataset.facets.split(" "),
    marks: all("a.to", element),
    words: null,
  }));
  const wordsOf = (row) => (row.words ??= fold(row.element.textContent + " " + (row.element.dataset.words ?? "")));

  function filter() {
    const words = fold(search.value).split(/\s+/).filter(Boolean);
    const wanted = selects.map((select) => select.value).filter(Boolean);
    let count = 0;
    for (const row of rows) {
      const fits =
        wanted.every((token) => row.facets.includes(token)) && words.every((word) => wordsOf(row).includes(word));
      row.element.hidden = !fits;
      if (fits) count++;
      for (const link of row.marks) document.getElementById(link.hash.slice(1))?.classList.toggle("out", !fits);
    }
    for (const group of all("tbody, #data section")) group.hidden = !group.querySelector("[data-facets]:not([hidden])");
    const active = words.length > 0 || wanted.length > 0;
    bar.querySelector("[data-reset]").disabled = !active;
    shown.textContent = shown.dataset.shown.replace("{shown}", count).replace("{all}", rows.length);
  }
  function reset() {
    search.value = "";
    for (const select of selects) select.value = "";
    filter();
  }

  const partnerOf = (element) =>
    document.getElementById((element.matches("a") ? element : element.querySelector("a.to"))?.hash.slice(1) ?? "");
  function reveal(element) {
    for (let up = element.parentElement; up; up = up.parentElement) if (up.matches("details")) up.open = true;
    if (element.closest("[hidden]")) reset();
  }
  function pair(target, from) {
    const partner = from ?? partnerOf(target);
    for (const element of all(".found")) element.classList.remove("found");
    for (const element of [target, partner]) element?.classList.add("found");
    reveal(target);
    target.scrollIntoView({ block: "center", inline: "nearest" });
    (target.matches("a") ? target : (target.querySelector("a.to") ?? target)).focus({ preventScroll: true });
  }
  function follow(link) {
    const target = document.getElementById(link.hash.slice(1));
    if (!target || target.matches(".pane")) return false;
    history.replaceState(null, "", link.hash);
    pair(target, link.matches(".mark") ? link : link.closest("[data-facets], td, li"));
    return true;
  }

  document.addEventListener("click", (event) => {
    if (event.defaultPrevented || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target.closest("a[href^='#']");
    if (link) {
      if (follow(link)) event.preventDefault();
      return;
    }
    if (String(getSelection()) || event.target.closest("summary")) return;
    const place = event.target.closest("td[id], [data-facets]");
    const first = place?.querySelector("a.to");
    if (first) follow(first);
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.matches("input, select, textarea");
    if (event.key === "/" && !typing) {
      event.preventDefault();
      search.focus();
    } else if (event.key === "Escape" && event.target === search) reset();
  });
  search.addEventListener("input", filter);
  for (const select of selects) select.addEventListener("change", filter);
  bar.querySelector("[data-reset]").addEventListener("click", reset);
  addEventListener("beforeprint", () => all("details").forEach((details) => (details.open = true)));

  bar.hidden = false;
  filter();
  const start = location.hash && document.getElementById(location.hash.slice(1));
  if (start && !start.matches(".pane")) pair(start);
})();
`;
