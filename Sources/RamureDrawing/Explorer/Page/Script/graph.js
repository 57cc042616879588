// Questions to the part of the network that is seen: who is near, how two are connected, what falls apart.

/** @typedef {import("./model.js").Model} Model */
/** @typedef {{ node: Uint8Array, relation: Uint8Array }} Seen which nodes and relations are there */

/**
 * Calls back with each neighbour that is seen, and the relation that leads there.
 * @param {Model} model
 * @param {Seen} seen
 * @param {number} node
 * @param {(other: number, relation: number) => void} visit
 */
export function eachTie(model, seen, node, visit) {
  const { start, other, relation } = model.ties;
  for (let place = start[node]; place < start[node + 1]; place++) {
    if (seen.relation[relation[place]] && seen.node[other[place]]) visit(other[place], relation[place]);
  }
}

/**
 * How many ties lead from some nodes to each other node; -1 where none do, or more than `most`.
 * @param {Model} model
 * @param {Seen} seen
 * @param {number[]} from
 * @param {number} [most]
 * @returns {Int32Array}
 */
export function distances(model, seen, from, most = Infinity) {
  const found = new Int32Array(model.count).fill(-1);
  const queue = from.filter((node) => seen.node[node]);
  for (const node of queue) found[node] = 0;
  for (let head = 0; head < queue.length; head++) {
    const node = queue[head];
    if (found[node] >= most) break;
    eachTie(model, seen, node, (other) => {
      if (found[other] >= 0) return;
      found[other] = found[node] + 1;
      queue.push(other);
    });
  }
  return found;
}

/**
 * The neighbours of a node, each once, in the order of their numbers.
 * @param {Model} model
 * @param {Seen} seen
 * @param {number} node
 * @returns {number[]}
 */
export function neighbours(model, seen, node) {
  const found = new Set();
  eachTie(model, seen, node, (other) => {
    if (other !== node) found.add(other);
  });
  return [...found].sort((left, right) => left - right);
}

/**
 * All shortest paths from one to another, by the order of their ids, at most so many.
 * @param {Model} model
 * @param {Seen} seen
 * @param {number} from
 * @param {number} to
 * @param {number} most
 * @returns {{ ties: number, paths: number[][], hasMore: boolean } | null} `null` where there is none
 */
export function shortestPaths(model, seen, from, to, most) {
  const left = distances(model, seen, [to]);
  if (left[from] < 0) return null;
  /** @type {number[][]} */
  const paths = [];
  let hasMore = false;
  const stack = [[from]];
  while (stack.length) {
    const path = /** @type {number[]} */ (stack.pop());
    const last = path[path.length - 1];
    if (last === to) {
      if (paths.length === most) {
        hasMore = true;
        break;
      }
      paths.push(path);
      continue;
    }
    const next = neighbours(model, seen, last).filter((other) => left[other] === left[last] - 1);
    // Numbers follow the order of ids: the last to be put there is the first to be taken.
    for (const other of next.reverse()) stack.push([...path, other]);
  }
  return { ties: left[from], paths, hasMore };
}

/**
 * The relations that tie two nodes, in the order they were written.
 * @param {Model} model
 * @param {Seen} seen
 * @param {number} left
 * @param {number} right
 * @returns {number[]}
 */
export function between(model, seen, left, right) {
  /** @type {number[]} */
  const found = [];
  eachTie(model, seen, left, (other, relation) => {
    if (other === right) found.push(relation);
  });
  return found.sort((one, other) => one - other);
}

/**
 * What is cut off where some leave: all that no longer hangs together with the largest part of what they were in.
 * @param {Model} model
 * @param {Seen} seen
 * @param {number[]} leaving
 * @returns {{ cutOff: number[], isolated: number[], lostPairs: number, parts: number }}
 */
export function departure(model, seen, leaving) {
  const leaves = new Set(leaving.filter((node) => seen.node[node]));
  const before = components(model, seen, new Set());
  const after = components(model, seen, leaves);
  /** @type {Map<number, number>} for each island, the largest part that stays of it */
  const largest = new Map();
  const staying = new Map();
  for (let node = 0; node < model.count; node++) {
    if (!seen.node[node] || leaves.has(node)) continue;
    const island = before.of[node];
    const part = after.of[node];
    staying.set(island, (staying.get(island) ?? 0) + 1);
    const best = largest.get(island);
    if (best === undefined || after.sizes[part] > after.sizes[best]) largest.set(island, part);
  }
  /** @type {number[]} */
  const cutOff = [];
  /** @type {number[]} */
  const isolated = [];
  for (let node = 0; node < model.count; node++) {
    if (!seen.node[node] || leaves.has(node)) continue;
    const part = after.of[node];
    if (part !== largest.get(before.of[node])) cutOff.push(node);
    if (after.sizes[part] === 1 && neighbours(model, seen, node).length) isolated.push(node);
  }
  const pairs = (/** @type {Iterable<number>} */ sizes) => [...sizes].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return { cutOff, isolated, lostPairs: pairs(staying.values()) - pairs(after.sizes), parts: after.sizes.length };
}

/**
 * The islands of what is seen without some nodes.
 * @param {Model} model
 * @param {Seen} seen
 * @param {Set<number>} without
 * @returns {{ of: Int32Array, sizes: number[] }}
 */
export function components(model, seen, without) {
  const of = new Int32Array(model.count).fill(-1);
  /** @type {number[]} */
  const sizes = [];
  for (let first = 0; first < model.count; first++) {
    if (of[first] >= 0 || !seen.node[first] || without.has(first)) continue;
    const part = sizes.length;
    const queue = [first];
    of[first] = part;
    for (let head = 0; head < queue.length; head++) {
      eachTie(model, seen, queue[head], (other) => {
        if (of[other] >= 0 || without.has(other)) return;
        of[other] = part;
        queue.push(other);
      });
    }
    sizes.push(queue.length);
  }
  return { of, sizes };
}
