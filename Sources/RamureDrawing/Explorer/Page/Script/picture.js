// A view as it is drawn: what is there, where it lies, how it looks, what stands in full.

import { seenIn } from "./seen.js";
import { between, departure, neighbours, shortestPaths } from "./graph.js";
import { movedID } from "./state.js";
import { colouringBy, radiiBy } from "./scale.js";

/** @typedef {import("./model.js").Model} Model */
/** @typedef {import("./state.js").View} View */
/** @typedef {import("./graph.js").Seen} Seen */
/** @typedef {import("./speech.js").Speech} Speech */

/** How many paths are looked for. */
export const mostPaths = 50;

/**
 * @typedef {object} Picture
 * @property {Seen} seen
 * @property {{ node: Uint8Array, relation: Uint8Array } | null} full what stands in full while the rest is faded
 * @property {import("./scale.js").Colouring} colouring
 * @property {Float64Array} radius
 * @property {Float64Array} x
 * @property {Float64Array} y
 * @property {Set<number>} ringed
 * @property {Set<number>} gone who is imagined to have left
 * @property {boolean} regions
 */

/**
 * @param {Model} model
 * @param {View} view
 * @param {Speech} speech
 * @param {string} drawnSize what the radii of the picture tell
 * @returns {Picture}
 */
export function pictureOf(model, view, speech, drawnSize) {
  const seen = seenIn(model, view);
  const [x, y] = [model.x.slice(), model.y.slice()];
  for (const entry of view.moved) {
    const node = model.numberOfID.get(movedID(entry));
    const [left, top] = entry.split(",").slice(-2).map(Number);
    if (node === undefined || !Number.isFinite(left) || !Number.isFinite(top)) continue;
    [x[node], y[node]] = [left, top];
  }
  const numbers = (/** @type {string[]} */ ids) =>
    ids.map((id) => model.numberOfID.get(id)).filter((node) => node !== undefined);
  const gone = new Set(view.question === "without" ? /** @type {number[]} */ (numbers(view.without)) : []);
  const asked = view.question === "path" || view.question === "common" ? [view.from, view.to] : [];
  const ringed = new Set(/** @type {number[]} */ (numbers([view.focus, view.selected, ...asked, ...view.group])));
  return {
    seen, full: fullIn(model, view, seen, gone), colouring: colouringBy(model, speech, view.colour),
    radius: radiiBy(model, view.size, drawnSize), x, y, ringed, gone, regions: view.regions,
  };
}

/**
 * What the answer to a question holds, or the neighbourhood of whoever is selected.
 * @param {Model} model
 * @param {View} view
 * @param {Seen} seen
 * @param {Set<number>} gone
 */
function fullIn(model, view, seen, gone) {
  const [from, to] = [model.numberOfID.get(view.from), model.numberOfID.get(view.to)];
  if (view.question === "path" && from !== undefined && to !== undefined) {
    const found = shortestPaths(model, seen, from, to, mostPaths);
    return chosen(model, seen, [[from], [to], ...(found?.paths ?? [])]);
  }
  if (view.question === "common" && from !== undefined && to !== undefined) {
    return chosen(model, seen, [[from], [to], ...commonNeighbours(model, seen, from, to).map((node) => [from, node, to])]);
  }
  if (view.question === "without" && gone.size) {
    const lost = departure(model, seen, [...gone]).cutOff;
    return chosen(model, seen, [...[...gone].map((node) => [node]), ...lost.map((node) => [node])]);
  }
  if (view.group.length) {
    const nodes = view.group.map((id) => model.numberOfID.get(id)).filter((node) => node !== undefined);
    return within(model, seen, /** @type {number[]} */ (nodes));
  }
  return null;
}

/**
 * Those who are tied to both.
 * @param {Model} model
 * @param {Seen} seen
 * @param {number} left
 * @param {number} right
 * @returns {number[]}
 */
export function commonNeighbours(model, seen, left, right) {
  const others = new Set(neighbours(model, seen, right));
  return neighbours(model, seen, left).filter((node) => others.has(node) && node !== left && node !== right);
}

/**
 * Chains of nodes in full, with the relations along them.
 * @param {Model} model
 * @param {Seen} seen
 * @param {number[][]} chains
 */
function chosen(model, seen, chains) {
  const [node, relation] = [new Uint8Array(model.count), new Uint8Array(model.relationCount)];
  for (const chain of chains) {
    chain.forEach((one, place) => {
      node[one] = 1;
      if (place > 0) for (const tie of between(model, seen, chain[place - 1], one)) relation[tie] = 1;
    });
  }
  return { node, relation };
}

/**
 * Nodes in full, with what ties them among themselves.
 * @param {Model} model
 * @param {Seen} seen
 * @param {number[]} nodes
 */
function within(model, seen, nodes) {
  const node = new Uint8Array(model.count);
  for (const one of nodes) node[one] = 1;
  const relation = seen.relation.map((is, r) => (is && node[model.from[r]] && node[model.to[r]] ? 1 : 0));
  return { node, relation };
}

/**
 * A node and its neighbours in full.
 * @param {Model} model
 * @param {Seen} seen
 * @param {number} node
 */
export function around(model, seen, node) {
  return chosen(model, seen, [[node], ...neighbours(model, seen, node).map((other) => [node, other])]);
}
