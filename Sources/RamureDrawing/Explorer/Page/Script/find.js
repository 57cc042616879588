// Who is meant by what someone types: by name in any language, by id, by acronym, with slips.

import { folded, slips } from "./text.js";

/** @typedef {import("./model.js").Model} Model */

const otherNames = /^(acronym|acronyme|sigle|alias|aka|other names?|autres? noms?)$/;

/** All names, folded once: when the first is looked for. */
export class NameSearch {
  /** @param {Model} model */
  constructor(model) {
    this.model = model;
    /** @type {string[][] | null} */
    this.folded = null;
  }

  get names() {
    if (this.folded) return this.folded;
    const { model } = this;
    const more = model.nodeAttributes.filter(({ name }) => otherNames.test(folded(name)));
    this.folded = model.ids.map((id, node) => {
      const names = [model.mainNames[node], model.otherNames[0].get(node), model.otherNames[1].get(node), id];
      for (const attribute of more) names.push(...(attribute.of.get(node) ?? "").split("|"));
      return [...new Set(names.map((name) => folded(name ?? "")).filter(Boolean))];
    });
    return this.folded;
  }

  /**
   * The nodes that may be meant, the likeliest first.
   * @param {string} typed
   * @param {number} most
   * @param {(node: number) => number} weight of two equally likely, the heavier first
   * @returns {number[]}
   */
  find(typed, most, weight) {
    const text = folded(typed);
    if (!text) return [];
    /** @type {[number, number][]} */
    const found = [];
    this.names.forEach((names, node) => {
      const best = Math.min(...names.map((name) => unlikeness(name, text)));
      if (best < 9) found.push([best, node]);
    });
    found.sort(([one, left], [other, right]) => one - other || weight(right) - weight(left) || left - right);
    return found.slice(0, most).map(([, node]) => node);
  }
}

/**
 * How far a name is from what was typed: 0 for the same, 9 for another.
 * @param {string} name
 * @param {string} text
 */
function unlikeness(name, text) {
  if (name === text) return 0;
  if (name.startsWith(text)) return 1;
  const words = name.split(/[\s'\-.,()/&]+/);
  const asked = text.split(/[\s'\-.,()/&]+/).filter(Boolean);
  if (!asked.length) return 9;
  if (asked.every((part) => words.some((word) => word.startsWith(part)))) return 2;
  if (text.length > 1 && name.includes(text)) return 3;
  if (text.length > 1 && words.map((word) => word[0] ?? "").join("").startsWith(text)) return 4;
  const allowed = (/** @type {string} */ part) => (part.length < 4 ? 0 : part.length < 8 ? 1 : 2);
  const isNear = (/** @type {string} */ part) =>
    words.some((word) => slips(word.slice(0, part.length + 1), part, allowed(part)) <= allowed(part) || slips(word, part, allowed(part)) <= allowed(part));
  return asked.every(isNear) ? 5 : 9;
}
