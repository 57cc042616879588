// What colour and area tell: groups by a word, steps from low to high, areas in proportion.

import { valuesOf } from "./model.js";

/** @typedef {import("./model.js").Model} Model */
/** @typedef {import("./model.js").Both} Both */
/** @typedef {import("./speech.js").Speech} Speech */
/** @typedef {{ label: string, colour: Both, count: number }} Entry a colour of the legend */
/** @typedef {{ title: string, definition: string, entries: Entry[], of: Int32Array }} Colouring the entry of each node */

/** How many steps there are from low to high. */
const stepCount = 5;

/**
 * Numbers cut into five steps that hold about as many values each; where there are no more different ones, each its own.
 * @param {(number | null)[]} numbers
 * @returns {{ ranges: [number, number][], of: Int32Array }} -1 for none
 */
export function numberSteps(numbers) {
  const sorted = /** @type {number[]} */ (numbers.filter((value) => value !== null)).sort((one, other) => one - other);
  const different = sorted.filter((value, place) => place === 0 || value !== sorted[place - 1]);
  /** @type {number[]} */
  let bounds = [];
  if (different.length <= stepCount) {
    bounds = different.slice(1);
  } else {
    for (let step = 1; step < stepCount; step++) {
      const bound = sorted[Math.floor((sorted.length * step) / stepCount)];
      if (bound > (bounds.at(-1) ?? sorted[0])) bounds.push(bound);
    }
  }
  const step = (/** @type {number} */ value) => bounds.filter((bound) => bound <= value).length;
  const of = Int32Array.from(numbers, (value) => (value === null ? -1 : step(value)));
  /** @type {[number, number][]} */
  const ranges = [];
  if (sorted.length) {
    for (let place = 0; place <= bounds.length; place++) {
      const inside = sorted.filter((value) => step(value) === place);
      ranges.push([inside[0], inside[inside.length - 1]]);
    }
  }
  return { ranges, of };
}

/**
 * What colour can tell of an ecosystem, in the order it is offered.
 * @param {Model} model
 * @param {Speech} speech
 * @returns {{ id: string, label: string }[]}
 */
export function colourings(model, speech) {
  return [
    { id: "kind", label: speech.say("kind") },
    ...(model.subkinds.length ? [{ id: "subkind", label: speech.say("subkind") }] : []),
    ...(model.communities.length ? [{ id: "community", label: speech.say("community") }] : []),
    ...(model.territories.length ? [{ id: "territory", label: speech.say("territory") }] : []),
    ...model.nodeAttributes.map(({ name }) => ({ id: "attribute:" + name, label: speech.attribute(name) })),
    ...model.figures.map(({ id, label }) => ({ id, label: speech.of(label) })),
  ];
}

/**
 * What area can tell.
 * @param {Model} model
 * @param {Speech} speech
 * @returns {{ id: string, label: string }[]}
 */
export function sizings(model, speech) {
  return [
    { id: "degree", label: speech.say("degree") },
    { id: "none", label: speech.say("alike") },
    ...model.figures.filter(({ id, values, isTruth }) => !isTruth && id !== "degree" && values.every((value) => (value ?? 0) >= 0))
      .map(({ id, label }) => ({ id, label: speech.of(label) })),
    ...model.nodeAttributes.filter((attribute) => attribute.numbers && [...attribute.numbers.values()].every((v) => v >= 0))
      .map(({ name }) => ({ id: "attribute:" + name, label: speech.attribute(name) })),
  ];
}

/**
 * The numbers of a figure or an attribute, one a node.
 * @param {Model} model
 * @param {string} id
 * @returns {(number | null)[] | null}
 */
function numbersOf(model, id) {
  const figure = model.figure(id);
  if (figure) return figure.values;
  const attribute = model.nodeAttributes.find(({ name }) => "attribute:" + name === id);
  const numbers = attribute?.numbers;
  return numbers ? Array.from({ length: model.count }, (_, node) => numbers.get(node) ?? null) : null;
}

/**
 * Which colour each node has, and what the colours mean.
 * @param {Model} model
 * @param {Speech} speech
 * @param {string} id
 * @returns {Colouring}
 */
export function colouringBy(model, speech, id) {
  const numbers = numbersOf(model, id);
  const title = colourings(model, speech).find((choice) => choice.id === id)?.label ?? speech.say("kind");
  if (model.figure(id)?.isTruth) {
    return grouped(model, title, (numbers ?? []).map((value) => (value === null ? null : speech.say(value ? "yes" : "no"))), speech);
  }
  if (numbers) {
    const { ranges, of } = numberSteps(numbers);
    const entries = ranges.map(([low, high], place) => {
      const colour = model.stepColours[Math.floor((place * (stepCount - 1)) / Math.max(1, ranges.length - 1))];
      return { label: low === high ? speech.number(low) : `${speech.number(low)} – ${speech.number(high)}`, colour };
    });
    const figure = model.figure(id);
    return counted(title, figure ? speech.of(figure.definition) : "", entries, of, model, speech.say("noValue"));
  }
  if (id === "community") {
    const entries = model.communities.map((community) => ({ label: speech.of(community.label), colour: community.colour }));
    return counted(title, "", entries, model.community.slice(), model, speech.say("noCommunity"));
  }
  if (id === "subkind" || id === "territory" || id.startsWith("attribute:")) {
    return grouped(model, title, labelsFor(model, speech, id), speech);
  }
  const entries = model.kinds.map((kind) => ({ label: speech.of(kind.label), colour: kind.colour }));
  return counted(speech.say("kind"), "", entries, Int32Array.from(model.kind), model, "");
}

/**
 * The word that colours each node.
 * @param {Model} model
 * @param {Speech} speech
 * @param {string} id
 * @returns {(string | null)[]}
 */
function labelsFor(model, speech, id) {
  const nodes = Array.from({ length: model.count }, (_, node) => node);
  if (id === "subkind") return nodes.map((node) => speech.kind(node).split(", ")[0]);
  if (id === "territory") {
    return nodes.map((node) => (model.territory[node] < 0 ? null : speech.of(model.territories[model.territory[node]])));
  }
  const attribute = model.nodeAttributes.find(({ name }) => "attribute:" + name === id);
  const lists = nodes.map((node) => (attribute?.of.has(node) ? valuesOf(attribute.of.get(node) ?? "") : []));
  const counts = tally(lists.flat());
  // Of several values, the one that most share: colours say what many have in common.
  return lists.map((list) => list.reduce((/** @type {string | null} */ best, value) =>
    best === null || (counts.get(value) ?? 0) > (counts.get(best) ?? 0) ? value : best, null));
}

/**
 * Groups by label: the largest have a colour of their own, the rest share one.
 * @param {Model} model
 * @param {string} title
 * @param {(string | null)[]} labels
 * @param {Speech} speech
 * @returns {Colouring}
 */
function grouped(model, title, labels, speech) {
  const counts = tally(/** @type {string[]} */ (labels.filter((label) => label !== null)));
  const order = [...counts.entries()].sort((one, other) => other[1] - one[1] || (one[0] < other[0] ? -1 : 1));
  const most = model.groupColours.length;
  const named = order.length > most ? order.slice(0, most - 1) : order;
  const place = new Map(named.map(([label], number) => [label, number]));
  const entries = named.map(([label], number) => ({ label, colour: model.groupColours[number] }));
  if (order.length > named.length) {
    entries.push({ label: speech.say("otherGroups", order.length - named.length), colour: model.plainColour });
  }
  const of = Int32Array.from(labels, (label) => (label === null ? -1 : place.get(label) ?? named.length));
  return counted(title, "", entries, of, model, speech.say("noValue"));
}

/** @param {string[]} words */
function tally(words) {
  /** @type {Map<string, number>} */
  const counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

/**
 * Entries with how many there are of each; those of none last.
 * @param {string} title
 * @param {string} definition
 * @param {{ label: string, colour: Both }[]} entries
 * @param {Int32Array} of
 * @param {Model} model
 * @param {string} none
 * @returns {Colouring}
 */
function counted(title, definition, entries, of, model, none) {
  const all = of.some((entry) => entry < 0) ? [...entries, { label: none, colour: model.plainColour }] : entries;
  const places = of.map((entry) => (entry < 0 ? all.length - 1 : entry));
  const counts = new Array(all.length).fill(0);
  for (const entry of places) counts[entry]++;
  return { title, definition, entries: all.map((entry, place) => ({ ...entry, count: counts[place] })), of: places };
}

/**
 * The radius of each mark where area tells something: what was drawn for `degree`, else in proportion between the smallest
 * and the largest of those.
 * @param {Model} model
 * @param {string} id
 * @param {string} drawn what the radii of the picture tell
 * @returns {Float64Array}
 */
export function radiiBy(model, id, drawn) {
  if (id === drawn) return model.radius;
  let [least, most] = [Infinity, 0];
  for (const radius of model.radius) [least, most] = [Math.min(least, radius), Math.max(most, radius)];
  if (id === "none") return model.radius.map(() => Math.min(most, least * 1.4));
  const numbers = numbersOf(model, id) ?? degreesOf(model);
  const highest = numbers.reduce((/** @type {number} */ best, value) => Math.max(best, value ?? 0), 0);
  return Float64Array.from(numbers, (value) =>
    highest > 0 ? Math.max(least, most * Math.sqrt(Math.max(0, value ?? 0) / highest)) : least);
}

/**
 * How many others each node is tied to.
 * @param {Model} model
 * @returns {number[]}
 */
export function degreesOf(model) {
  const { start, other } = model.ties;
  return Array.from({ length: model.count }, (_, node) => {
    const others = new Set(other.subarray(start[node], start[node + 1]));
    others.delete(node);
    return others.size;
  });
}
