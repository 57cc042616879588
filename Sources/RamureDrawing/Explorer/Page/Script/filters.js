// What is shown: kinds, relations, communities, territories, the values of an attribute, with how many there are of each.

import { button, chooser, el, nameText } from "./dom.js";
import { facetCounts, unfocused } from "./seen.js";
import { colourings, sizings } from "./scale.js";

/** @typedef {import("./state.js").View} View */
/** @typedef {import("./state.js").Store} Store */
/** @typedef {import("./speech.js").Speech} Speech */
/** @typedef {import("./seen.js").Facet} Facet */
/** @typedef {{ id: string, label: string, colour?: import("./model.js").Both }} Choice */

/** More values than these make no list of boxes. */
const mostValues = 60;

/**
 * @param {Store} store
 * @param {Speech} speech
 * @param {(pair: import("./model.js").Both) => string} colourOf
 * @returns {HTMLElement}
 */
export function filterPanel(store, speech, colourOf) {
  const { view } = store;
  const { model } = speech;
  const isPlain = !view.kinds.length && !view.relations.length && !view.communities.length && !view.territories.length
    && !view.values.length && !view.focus && !view.year;
  const attributes = model.nodeAttributes.filter(({ of }) => of.size > 1);
  return el("div", { class: "filters" },
    el("section", {}, el("h3", { text: speech.say("look") }),
      chooser("colour-by", speech.say("colourBy"), colourings(model, speech), view.colour, (colour) => store.set({ colour })),
      chooser("size-by", speech.say("sizeBy"), sizings(model, speech), view.size, (size) => store.set({ size })),
      model.communities.some(({ region }) => region) || document.querySelector(".regions")
        ? el("p", {}, box("regions", speech.say("regions"), view.regions, (regions) => store.set({ regions }))) : null),
    facet("kinds", speech.say("kinds"), model.kinds.map(({ id, label, colour }) => ({ id, label: speech.of(label), colour })), store, speech, colourOf),
    relationFilter(store, speech, colourOf),
    model.communities.length
      ? facet("communities", speech.say("communities"), [
        ...model.communities.map(({ number, label, colour }) => ({ id: String(number), label: `${number}. ${speech.of(label)}`, colour })),
        { id: "none", label: speech.say("noCommunity") }], store, speech, colourOf) : null,
    model.territories.length
      ? facet("territories", speech.say("territories"), [
        ...model.territories.map((label, place) => ({ id: String(place), label: speech.of(label) })),
        { id: "none", label: speech.say("noValue") }], store, speech, colourOf) : null,
    attributes.length ? el("section", {},
      chooser("filter-attribute", speech.say("attributeFilter"), [{ id: "", label: "–" }, ...attributes.map(({ name }) => ({ id: name, label: speech.attribute(name) }))],
        view.attribute, (attribute) => store.set({ attribute, values: [] })),
      view.attribute ? facet("values", speech.attribute(view.attribute), valuesIn(store, speech), store, speech, colourOf) : null) : null,
    button(speech.say("showAll"), () => store.set({ kinds: [], relations: [], communities: [], territories: [], values: [], attribute: "", focus: "", year: "" }), { disabled: isPlain }));
}

/**
 * @param {Store} store
 * @param {Speech} speech
 * @returns {Choice[]}
 */
function valuesIn(store, speech) {
  const collator = new Intl.Collator(speech.language, { numeric: true });
  return [...facetCounts(speech.model, store.view, "values").keys()].sort(collator.compare)
    .map((value) => ({ id: value, label: value === "" ? speech.say("noValue") : value }));
}

/**
 * @param {Facet} name
 * @param {string} title
 * @param {Choice[]} choices
 * @param {Store} store
 * @param {Speech} speech
 * @param {(pair: import("./model.js").Both) => string} colourOf
 */
function facet(name, title, choices, store, speech, colourOf) {
  const counts = facetCounts(speech.model, store.view, name);
  return boxes(name, title, choices.filter(({ id }) => counts.has(id)), counts, store.view[name], (hidden) => store.set({ [name]: hidden }), speech, colourOf);
}

/**
 * @param {Store} store
 * @param {Speech} speech
 * @param {(pair: import("./model.js").Both) => string} colourOf
 */
function relationFilter(store, speech, colourOf) {
  const { model } = speech;
  const counts = new Map();
  const seen = unfocused(model, { ...store.view, relations: [] }).relation;
  for (let r = 0; r < model.relationCount; r++) {
    const { id } = model.relationKinds[model.relationKind[r]];
    counts.set(id, (counts.get(id) ?? 0) + seen[r]);
  }
  const choices = model.relationKinds.filter(({ id }) => counts.has(id)).map(({ id, label, colour }) => ({ id, label: speech.of(label), colour }));
  return boxes("relations", speech.say("relationKinds"), choices, counts, store.view.relations, (relations) => store.set({ relations }), speech, colourOf);
}

/**
 * Boxes to tick, with a button that leaves one alone.
 * @param {string} name
 * @param {string} title
 * @param {Choice[]} choices
 * @param {Map<string, number>} counts
 * @param {string[]} hidden
 * @param {(hidden: string[]) => void} hide
 * @param {Speech} speech
 * @param {(pair: import("./model.js").Both) => string} colourOf
 */
function boxes(name, title, choices, counts, hidden, hide, speech, colourOf) {
  const all = choices.map(({ id }) => id);
  const shown = choices.slice(0, mostValues);
  return el("fieldset", { class: "facet" }, el("legend", { text: title }),
    hidden.length ? button(speech.say("allOfThese"), () => hide([]), { class: "link", "aria-label": speech.pair(title, speech.say("allOfThese")) }) : null,
    el("ul", {}, ...shown.map(({ id, label, colour }) => {
      const others = all.filter((other) => other !== id);
      const isOnly = others.length > 0 && !hidden.includes(id) && others.every((other) => hidden.includes(other));
      const count = counts.get(id) ?? 0;
      return el("li", {},
        box(`${name}-${id}`, label, !hidden.includes(id), (is) => hide(is ? hidden.filter((other) => other !== id) : [...hidden, id]), colour && colourOf(colour), `${speech.number(count)}`),
        others.length ? button(isOnly ? speech.say("all") : speech.say("only"), () => hide(isOnly ? [] : others), { class: "link", "aria-label": speech.pair(isOnly ? speech.say("all") : speech.say("only"), label) }) : null);
    })),
    choices.length > shown.length ? el("p", { class: "quiet", text: speech.say("moreValues", choices.length - shown.length) }) : null);
}

/**
 * @param {string} id
 * @param {string} label
 * @param {boolean} isTicked
 * @param {(isTicked: boolean) => void} tick
 * @param {string} [colour]
 * @param {string} [count]
 */
function box(id, label, isTicked, tick, colour, count) {
  const input = /** @type {HTMLInputElement} */ (el("input", { type: "checkbox", id: "box-" + id, "data-box": id }));
  input.checked = isTicked;
  input.addEventListener("change", () => tick(input.checked));
  const sign = colour ? el("span", { class: "swatch", "aria-hidden": "true" }) : null;
  if (sign) sign.style.background = String(colour);
  return el("label", {}, input, sign, " ", nameText(label), count === undefined ? null : el("span", { class: "count", text: " " + count }));
}
