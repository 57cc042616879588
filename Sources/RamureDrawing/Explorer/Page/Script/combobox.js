// A field in which one types part of a name and chooses whom one means, by hand or by keys.

import { el, nameText } from "./dom.js";

/** @typedef {import("./speech.js").Speech} Speech */
/** @typedef {import("./find.js").NameSearch} NameSearch */

/**
 * @param {object} options
 * @param {string} options.id
 * @param {string} options.label
 * @param {boolean} [options.hidesLabel]
 * @param {number} [options.chosen] who stands in it first
 * @param {Speech} options.speech
 * @param {NameSearch} options.search
 * @param {(node: number) => number} options.weight
 * @param {(node: number) => void} options.choose
 * @returns {HTMLElement}
 */
export function combobox({ id, label, hidesLabel, chosen, speech, search, weight, choose }) {
  const input = /** @type {HTMLInputElement} */ (el("input", {
    id, type: "text", role: "combobox", autocomplete: "off", spellcheck: "false", "aria-autocomplete": "list",
    "aria-expanded": "false", "aria-controls": id + "-list", placeholder: hidesLabel ? label : undefined,
    "aria-label": hidesLabel ? label : undefined,
  }));
  const list = el("ul", { id: id + "-list", role: "listbox", "aria-label": label, hidden: true });
  const count = el("p", { class: "unseen", role: "status" });
  if (chosen !== undefined) input.value = speech.name(chosen);
  /** @type {number[]} */
  let found = [];
  let active = -1;

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute("aria-expanded", "false");
    input.removeAttribute("aria-activedescendant");
  };
  const take = (/** @type {number} */ node) => {
    input.value = speech.name(node);
    close();
    choose(node);
  };
  const mark = (/** @type {number} */ place) => {
    active = place;
    [...list.children].forEach((item, number) => item.setAttribute("aria-selected", String(number === place)));
    const item = list.children[place];
    if (!item) return input.removeAttribute("aria-activedescendant");
    input.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  };
  const show = () => {
    found = search.find(input.value, 12, weight);
    list.replaceChildren(...found.map((node, place) => el("li", {
      id: `${id}-${place}`, role: "option", "aria-selected": "false",
      onpointerdown: (/** @type {Event} */ event) => event.preventDefault(), onclick: () => take(node),
    }, nameText(speech.name(node)), " ", el("small", { text: speech.kind(node) }))));
    const isOpen = input.value.trim() !== "";
    if (isOpen && !found.length) list.append(el("li", { role: "option", "aria-disabled": "true", "aria-selected": "false", text: speech.say("nobodyFound") }));
    list.hidden = !isOpen;
    input.setAttribute("aria-expanded", String(isOpen));
    count.textContent = isOpen ? speech.say("foundCount", found.length) : "";
    mark(found.length ? 0 : -1);
  };
  input.addEventListener("input", show);
  input.addEventListener("blur", close);
  input.addEventListener("focus", () => input.select());
  input.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (list.hidden) return show();
      const by = event.key === "ArrowDown" ? 1 : -1;
      if (found.length) mark((active + by + found.length) % found.length);
    } else if (event.key === "Enter" && !list.hidden && active >= 0) {
      event.preventDefault();
      take(found[active]);
    } else if (event.key === "Escape" && !list.hidden) {
      event.stopPropagation();
      close();
    }
  });
  return el("div", { class: "combobox" }, hidesLabel ? null : el("label", { for: id, text: label }), input, list, count);
}
