// The bar above the map: what it is called, the search, what can be opened, what can be taken away.

import { button, el } from "./dom.js";
import { combobox } from "./combobox.js";
import { goToStep } from "./tour.js";

/** @typedef {import("./state.js").Store} Store */
/** @typedef {import("./speech.js").Speech} Speech */
/** @typedef {import("./questions.js").Means} Means */

/**
 * @param {Store} store
 * @param {Speech} speech
 * @param {Means} means
 * @param {Record<string, () => void>} exports what can be taken away, by its name
 * @returns {HTMLElement[]}
 */
export function bar(store, speech, means, exports) {
  const { view } = store;
  const { model } = speech;
  const opener = (/** @type {string} */ name, /** @type {string} */ label) => button(label, () =>
    store.set({ panel: view.panel === name ? "" : name }), { id: "open-" + name, "aria-expanded": String(view.panel === name) });
  const other = view.language === "fr" ? "en" : "fr";
  return [
    el("div", { class: "heading" }, el("h1", { text: model.title }), el("p", { class: "quiet", text: speech.of(model.subtitle) })),
    combobox({ id: "search", label: speech.say("search"), hidesLabel: true, speech, search: means.search, weight: means.weight, choose: means.open }),
    el("nav", { "aria-label": speech.say("menu") },
      opener("filters", speech.say("filters")), opener("ask", speech.say("questions")),
      button(speech.say("table"), () => store.set({ table: view.table ? "" : "nodes" }), { id: "open-table", "aria-expanded": String(view.table !== "") }),
      model.tour.length ? button(speech.say("tour"), () => goToStep(store, speech, 1), { id: "open-tour" }) : null,
      exportMenu(speech, exports),
      button(other === "fr" ? "Français" : "English", () => store.set({ language: other }), { id: "language", lang: other })),
  ];
}

/**
 * @param {Speech} speech
 * @param {Record<string, () => void>} exports
 */
function exportMenu(speech, exports) {
  const items = Object.entries(exports).map(([id, action]) => button(speech.say("export." + id), () => {
    menu.removeAttribute("open");
    action();
  }, { id: "export-" + id }));
  const menu = el("details", { class: "menu" }, el("summary", { id: "open-export", text: speech.say("share") }), el("div", {}, ...items));
  return menu;
}
