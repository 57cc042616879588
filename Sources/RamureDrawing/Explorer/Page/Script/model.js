// The ecosystem as the page holds it: columns, as they were written into the page, and who is tied to whom.

/** @typedef {[string, string]} Both a text in English and in French, or a colour on a light and on a dark page */
/** @typedef {{ id: string, label: Both, symbol: string, corners: [number, number][], colour: Both }} Kind */
/** @typedef {{ id: string, label: Both, inverse: Both, colour: Both, dashes: number[], head: string | null, symmetric: boolean }} RelationKind */
/** @typedef {{ id: string, label: Both, definition: Both, isTruth: boolean, isRanked: boolean, values: (number | null)[] }} Figure */
/** @typedef {{ number: number, label: Both, size: number, colour: Both, region: string }} Community */
/** @typedef {{ id: string, title: string | null, address: string | null }} Source */
/** @typedef {{ name: string, of: Map<number, string>, numbers: Map<number, number> | null }} Attribute what is written, and the numbers where it is numbers */
/** @typedef {{ title: Both | string, text: Both | string, view: string }} TourStep */

/** All that is known, by the numbers of nodes and relations. */
export class Model {
  /** @param {any} data what stands in the page */
  constructor(data) {
    this.language = /** @type {string} */ (data.language);
    this.title = /** @type {string} */ (data.title);
    this.subtitle = /** @type {Both} */ (data.subtitle);
    this.view = /** @type {Both} */ (data.view);
    this.size = /** @type {[number, number]} */ (data.size);
    this.drawing = /** @type {"svg" | "canvas"} */ (data.drawing);
    this.start = /** @type {string} */ (data.start ?? "");
    this.tour = /** @type {TourStep[]} */ (data.tour ?? []);
    this.words = /** @type {Record<string, Both>} */ (data.words);
    this.kinds = /** @type {Kind[]} */ (data.kinds);
    this.subkinds = /** @type {{ id: string, label: Both }[]} */ (data.subkinds);
    this.relationKinds = /** @type {RelationKind[]} */ (data.relationKinds);
    this.groupColours = /** @type {Both[]} */ (data.groups);
    this.stepColours = /** @type {Both[]} */ (data.steps);
    this.plainColour = /** @type {Both} */ (data.plain);
    this.figures = /** @type {Figure[]} */ (data.figures);
    this.communities = /** @type {Community[]} */ (data.communities);
    this.sources = /** @type {Source[]} */ (data.sources);
    this.stageLabels = /** @type {Record<string, Both>} */ (data.stages);

    const nodes = data.nodes;
    this.sheet = /** @type {[number, number, number, number, number]} the corner of what positions are counted from, its size and scale */ (data.sheet);
    this.apart = new Set(/** @type {number[]} who stands in rows of their own */ (nodes.apart));
    this.count = /** @type {number} */ (nodes.id.length);
    this.ids = /** @type {string[]} */ (nodes.id);
    this.mainNames = /** @type {string[]} */ (nodes.name);
    this.otherNames = [sparse(nodes.english), sparse(nodes.french)];
    this.kind = Uint16Array.from(nodes.kind);
    this.subkindsOf = /** @type {Map<number, number[]>} */ (sparse(nodes.subkinds));
    this.x = Float64Array.from(nodes.x);
    this.y = Float64Array.from(nodes.y);
    this.radius = Float64Array.from(nodes.r);
    this.nodePeriod = periods(nodes);
    this.stages = /** @type {Map<number, [string, string | null][]>} */ (sparse(nodes.stages));
    this.nodeSources = /** @type {Map<number, number[]>} */ (sparse(nodes.sources));
    this.community = Int32Array.from(nodes.community);
    this.territories = /** @type {Both[]} */ (data.territories);
    this.territory = Int32Array.from(nodes.territory);
    /** What stands on cards, as addresses that hold it. */
    this.images = /** @type {Map<number, string[]>} */ (sparse(nodes.images));
    this.nodeAttributes = attributes(nodes.attributes);

    const relations = data.relations;
    this.relationCount = /** @type {number} */ (relations.from.length);
    this.from = Int32Array.from(relations.from);
    this.to = Int32Array.from(relations.to);
    this.relationKind = Uint16Array.from(relations.kind);
    this.relationPeriod = periods(relations);
    this.relationSources = /** @type {Map<number, number[]>} */ (sparse(relations.sources));
    this.undirected = new Set(/** @type {number[]} */ (relations.undirected));
    this.relationAttributes = attributes(relations.attributes);

    this.marks = /** @type {number[]} */ (data.marks ?? []);
    this.lines = /** @type {number[][]} */ ((data.lines ?? []).map((/** @type {any} */ line) => [line].flat()));
    this.years = /** @type {[number, number] | null} */ (data.years);
    this.ties = adjacency(this);
    this.numberOfID = new Map(this.ids.map((id, number) => [id, number]));
  }

  /**
   * Whether a relation has no direction.
   * @param {number} relation
   */
  isSymmetric(relation) {
    return this.relationKinds[this.relationKind[relation]].symmetric || this.undirected.has(relation);
  }

  /**
   * The figure of an id.
   * @param {string} id
   */
  figure(id) {
    return this.figures.find((figure) => figure.id === id);
  }
}

/**
 * Who is tied to whom, both ways: those of node n stand from `start[n]` to `start[n + 1]`.
 * @typedef {{ start: Int32Array, other: Int32Array, relation: Int32Array }} Ties
 * @param {Model} model
 * @returns {Ties}
 */
function adjacency(model) {
  const start = new Int32Array(model.count + 1);
  for (let r = 0; r < model.relationCount; r++) {
    start[model.from[r] + 1]++;
    if (model.to[r] !== model.from[r]) start[model.to[r] + 1]++;
  }
  for (let n = 0; n < model.count; n++) start[n + 1] += start[n];
  const next = start.slice();
  const other = new Int32Array(start[model.count]);
  const relation = new Int32Array(start[model.count]);
  for (let r = 0; r < model.relationCount; r++) {
    const [from, to] = [model.from[r], model.to[r]];
    other[next[from]] = to;
    relation[next[from]++] = r;
    if (to === from) continue;
    other[next[to]] = from;
    relation[next[to]++] = r;
  }
  return { start, other, relation };
}

/**
 * What only some have: where, and what.
 * @param {{ at: number[], is: any[] } | undefined} column
 * @returns {Map<number, any>}
 */
function sparse(column) {
  return new Map((column?.at ?? []).map((number, place) => [number, column?.is[place]]));
}

/**
 * When something was true, as written and in years.
 * @typedef {{ start: Map<number, string>, end: Map<number, string> }} Periods
 * @param {any} columns
 * @returns {Periods}
 */
function periods(columns) {
  return { start: sparse(columns.start), end: sparse(columns.end) };
}

/**
 * @param {{ name: string, at: number[], is: string[], numbers?: (number | null)[] }[]} columns
 * @returns {Attribute[]}
 */
function attributes(columns) {
  return columns.map(({ name, at, is, numbers }) => {
    const pairs = at.map((number, place) => [number, numbers?.[place] ?? null]).filter(([, value]) => value !== null);
    return { name, of: sparse({ at, is }), numbers: numbers ? new Map(/** @type {[number, number][]} */ (pairs)) : null };
  });
}

/**
 * The values of a text that may hold several, parted by upright strokes.
 * @param {string} text
 * @returns {string[]}
 */
export function valuesOf(text) {
  const values = text.split("|").map((value) => value.trim()).filter(Boolean);
  return values.length ? [...new Set(values)] : [text];
}

/**
 * Whether what is known of a period allows it to touch a year; an unknown start or end rules nothing out.
 * @param {Periods} periods
 * @param {number} number
 * @param {number} year
 * @returns {boolean}
 */
export function mayHold(periods, number, year) {
  const start = periods.start.get(number);
  if (start !== undefined && yearOf(start) > year) return false;
  const end = periods.end.get(number);
  return end === undefined || yearOf(end) >= year;
}

/** @param {string} date */
export function yearOf(date) {
  return parseInt(date, 10);
}
