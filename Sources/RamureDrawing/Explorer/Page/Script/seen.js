// Which part of the ecosystem a view shows, and how many of each sort there are in it.

import { mayHold, valuesOf } from "./model.js";
import { distances } from "./graph.js";

/** @typedef {import("./model.js").Model} Model */
/** @typedef {import("./state.js").View} View */
/** @typedef {import("./graph.js").Seen} Seen */

/**
 * What a filter is on.
 * @typedef {"kinds" | "communities" | "territories" | "values"} Facet
 */

/**
 * The values a node has for a filter; none for a node that the filter says nothing of.
 * @param {Model} model
 * @param {View} view
 * @param {Facet} facet
 * @param {number} node
 * @returns {string[]}
 */
export function facetValues(model, view, facet, node) {
  switch (facet) {
    case "kinds":
      return [model.kinds[model.kind[node]].id];
    case "communities":
      return [model.community[node] < 0 ? "none" : String(model.communities[model.community[node]].number)];
    case "territories":
      return [model.territory[node] < 0 ? "none" : String(model.territory[node])];
    case "values": {
      const attribute = model.nodeAttributes.find(({ name }) => name === view.attribute);
      const text = attribute?.of.get(node);
      return text === undefined ? [""] : valuesOf(text);
    }
  }
}

/** @type {Facet[]} */
export const facets = ["kinds", "communities", "territories", "values"];

/**
 * Whether a node passes a filter: it has a value that is not hidden.
 * @param {Model} model
 * @param {View} view
 * @param {Facet} facet
 * @param {number} node
 */
function passes(model, view, facet, node) {
  const hidden = view[facet];
  if (!hidden.length || (facet === "values" && !view.attribute)) return true;
  return facetValues(model, view, facet, node).some((value) => !hidden.includes(value));
}

/**
 * The nodes and relations a view shows, but for whom it is about.
 * @param {Model} model
 * @param {View} view
 * @param {Facet} [except] a filter that is left out
 * @returns {Seen}
 */
export function unfocused(model, view, except) {
  const year = view.year === "" ? null : Number(view.year);
  const active = facets.filter((facet) => facet !== except);
  const node = new Uint8Array(model.count);
  for (let n = 0; n < model.count; n++) {
    const holds = year === null || mayHold(model.nodePeriod, n, year);
    node[n] = holds && active.every((facet) => passes(model, view, facet, n)) ? 1 : 0;
  }
  const hidden = model.relationKinds.map((kind) => view.relations.includes(kind.id));
  const relation = new Uint8Array(model.relationCount);
  for (let r = 0; r < model.relationCount; r++) {
    if (!node[model.from[r]] || !node[model.to[r]] || hidden[model.relationKind[r]]) continue;
    relation[r] = year === null || mayHold(model.relationPeriod, r, year) ? 1 : 0;
  }
  return { node, relation };
}

/**
 * The nodes and relations a view shows: of those that pass its filters, those around whom it is about.
 * @param {Model} model
 * @param {View} view
 * @returns {Seen}
 */
export function seenIn(model, view) {
  const seen = unfocused(model, view);
  const focus = view.focus ? model.numberOfID.get(view.focus) : undefined;
  if (focus === undefined || !seen.node[focus]) return seen;
  const near = distances(model, seen, [focus], view.depth);
  const node = seen.node.map((_, n) => (near[n] >= 0 ? 1 : 0));
  const relation = seen.relation.map((is, r) => (is && node[model.from[r]] && node[model.to[r]] ? 1 : 0));
  return { node, relation };
}

/**
 * How many there are of each value of a filter, where all other filters hold.
 * @param {Model} model
 * @param {View} view
 * @param {Facet} facet
 * @returns {Map<string, number>}
 */
export function facetCounts(model, view, facet) {
  const seen = unfocused(model, view, facet);
  const counts = new Map();
  for (let n = 0; n < model.count; n++) {
    for (const value of facetValues(model, view, facet, n)) {
      counts.set(value, (counts.get(value) ?? 0) + (seen.node[n] ? 1 : 0));
    }
  }
  return counts;
}

/**
 * How many facts that are shown have no date: what a year says nothing of.
 * @param {Model} model
 * @param {Seen} seen
 */
export function undatedCount(model, seen) {
  let count = 0;
  const undated = (/** @type {import("./model.js").Periods} */ periods, /** @type {number} */ number) =>
    !periods.start.has(number) && !periods.end.has(number);
  seen.node.forEach((is, n) => (count += is && undated(model.nodePeriod, n) ? 1 : 0));
  seen.relation.forEach((is, r) => (count += is && undated(model.relationPeriod, r) ? 1 : 0));
  return count;
}

/** @param {Uint8Array} flags */
export function countOf(flags) {
  let count = 0;
  for (const flag of flags) count += flag;
  return count;
}
