// What stands beside the map: the card of whoever is selected, with what can be done from there, or those chosen together.

import { button, el } from "./dom.js";
import { cardOf } from "./card.js";

/** @typedef {import("./state.js").Store} Store */
/** @typedef {import("./speech.js").Speech} Speech */

/**
 * @param {Store} store
 * @param {Speech} speech
 * @param {import("./graph.js").Seen} seen
 * @param {{ open: (node: number) => void, recentre: (node: number) => void }} does
 * @returns {Node[]}
 */
export function aboutPanel(store, speech, seen, does) {
  const { view } = store;
  const { numberOfID } = speech.model;
  const node = numberOfID.get(view.selected);
  if (node !== undefined) {
    const actions = (/** @type {number} */ one) => cardActions(one, store, speech, does.recentre);
    return [cardOf(node, seen, speech, { open: does.open, close: () => store.set({ selected: "" }), actions })];
  }
  const group = /** @type {number[]} */ (view.group.map((id) => numberOfID.get(id)).filter((one) => one !== undefined));
  return view.group.length ? [groupCard(group, store, speech, does.open)] : [];
}

/** Of a larger group no more are listed. */
const mostListed = 300;

/**
 * @param {number[]} group
 * @param {Store} store
 * @param {Speech} speech
 * @param {(node: number) => void} open
 */
function groupCard(group, store, speech, open) {
  return el("article", { class: "card" },
    el("header", {}, el("h2", { tabindex: "-1", text: speech.say("chosenCount", group.length) }),
      button("×", () => store.set({ group: [] }), { class: "close", "aria-label": speech.say("closeCard") })),
    el("ul", {}, ...group.slice(0, mostListed).map((node) => el("li", {},
      button(speech.name(node), () => open(node), { class: "name" }), " ", el("small", { text: speech.kind(node) })))));
}

/**
 * What can be done with whoever is on a card.
 * @param {number} node
 * @param {Store} store
 * @param {Speech} speech
 * @param {(node: number) => void} recentre
 * @returns {HTMLElement[]}
 */
function cardActions(node, store, speech, recentre) {
  const { view } = store;
  const id = speech.model.ids[node];
  const depth = /** @type {HTMLSelectElement} */ (el("select", { id: "depth", "aria-label": speech.say("depth") }, ...[1, 2, 3].map((value) =>
    el("option", { value, selected: value === view.depth, text: speech.say("tieCount", value) }))));
  depth.addEventListener("change", () => store.set({ focus: id, depth: Number(depth.value) }));
  return [
    view.focus === id
      ? button(speech.say("wholeMap"), () => store.set({ focus: "" }), { id: "whole" })
      : button(speech.say("centreHere"), () => recentre(node), { id: "centre" }),
    depth,
    button(speech.say("pathFrom"), () =>
      store.set({ panel: "ask", question: "path", from: id, to: view.from === id ? "" : view.to }), { id: "path-from" }),
    button(speech.say("ifLeft"), () => store.set({ panel: "ask", question: "without", without: [id] }), { id: "if-left" }),
  ];
}
