// What is looked at, and how: one value, which the address of the page holds as well.

/**
 * @typedef {object} View
 * @property {string} language
 * @property {string} focus the id the map is about; empty for all of it
 * @property {number} depth how many ties around it
 * @property {string[]} kinds ids of kinds that are hidden
 * @property {string[]} relations ids of kinds of relation that are hidden
 * @property {string[]} communities numbers of communities that are hidden
 * @property {string[]} territories places of territories that are hidden
 * @property {string} attribute the attribute that filters
 * @property {string[]} values values of it that are hidden
 * @property {string} year empty for all times
 * @property {string} colour what colour tells
 * @property {string} size what area tells
 * @property {boolean} regions
 * @property {string} selected the id whose card is open
 * @property {string[]} group ids that were chosen together
 * @property {string} question `path`, `common`, `without`, or empty
 * @property {string} from
 * @property {string} to
 * @property {string[]} without ids that are imagined to have left
 * @property {string} camera zoom and middle: `k,x,y`; empty for all on the page
 * @property {string[]} moved `id,x,y` for marks that were dragged
 * @property {string} panel which side panel is open
 * @property {string} table `nodes`, `relations`, or empty
 * @property {number} step of the tour, from 1; 0 where none is shown
 * @property {boolean} embed
 */

/** @type {View} */
export const plainView = {
  language: "", focus: "", depth: 1, kinds: [], relations: [], communities: [], territories: [], attribute: "", values: [],
  year: "", colour: "kind", size: "degree", regions: true, selected: "", group: [], question: "", from: "", to: "",
  without: [], camera: "", moved: [], panel: "", table: "", step: 0, embed: false,
};

/**
 * A view as the fragment of an address: only what differs from the plain one.
 * @param {View} view
 * @param {View} [base]
 * @returns {string}
 */
export function fragmentOf(view, base = plainView) {
  const parts = [];
  for (const key of /** @type {(keyof View)[]} */ (Object.keys(plainView))) {
    const value = view[key];
    if (isSame(value, base[key])) continue;
    if (value === true) parts.push(key);
    else if (Array.isArray(value)) parts.push(key + "=" + value.map(written).join(";") + (value.at(-1) === "" ? ";" : ""));
    else parts.push(key + "=" + (value === false ? "no" : written(String(value))));
  }
  return parts.join("&");
}

/**
 * The view that a fragment tells; what it does not know is left out.
 * @param {string} fragment
 * @param {View} [base]
 * @returns {View}
 */
export function viewOf(fragment, base = plainView) {
  /** @type {any} */
  const view = { ...base };
  for (const part of fragment.replace(/^#/, "").split("&")) {
    const [key, ...rest] = part.split("=");
    if (!Object.hasOwn(plainView, key)) continue;
    const text = rest.join("=");
    const plain = /** @type {any} */ (plainView)[key];
    if (Array.isArray(plain)) view[key] = text === "" ? [] : [...new Set(text.split(";").map(read))];
    else if (typeof plain === "boolean") view[key] = text !== "no";
    else if (typeof plain === "number") view[key] = Math.max(0, Math.min(99, parseInt(text, 10) || 0));
    else view[key] = read(text);
  }
  view.depth = Math.max(1, Math.min(3, view.depth));
  return view;
}

/**
 * Whether two values of a view are the same; a list of an empty text is not an empty list.
 * @param {unknown} one
 * @param {unknown} other
 */
export function isSame(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}

/**
 * Whom an entry of those that were moved is of: an id may hold commas itself.
 * @param {string} entry `id,x,y`
 */
export function movedID(entry) {
  return entry.split(",").slice(0, -2).join(",");
}

/** @param {string} text */
function written(text) {
  return encodeURIComponent(text).replaceAll("%20", "+").replaceAll("%2C", ",").replaceAll("%3A", ":");
}

/** @param {string} text */
function read(text) {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return "";
  }
}

/** The view that is shown; who changes it tells all who show it. */
export class Store {
  /**
   * @param {View} first
   * @param {View} base what is looked at where the address says nothing
   */
  constructor(first, base) {
    this.view = first;
    this.base = base;
    /** @type {((view: View, before: View) => void)[]} */
    this.listeners = [];
    addEventListener("popstate", () => this.read());
    addEventListener("hashchange", () => this.read());
  }

  /** @param {(view: View, before: View) => void} listener */
  listen(listener) {
    this.listeners.push(listener);
  }

  /**
   * @param {Partial<View>} change
   * @param {{ quiet?: boolean }} [how] quietly: without a step to go back to
   */
  set(change, how = {}) {
    const before = this.view;
    const view = { ...before, ...change };
    if (fragmentOf(view) === fragmentOf(before)) return;
    this.view = view;
    const address = "#" + this.fragment(view);
    try {
      if (how.quiet) history.replaceState(null, "", address);
      else history.pushState(null, "", address);
    } catch {
      // Pages within others may not be allowed to.
    }
    this.tell(before);
  }

  /**
   * What the address tells of a view: in what it differs from the one the page begins with.
   * @param {View} view
   */
  fragment(view) {
    return fragmentOf(view, this.base);
  }

  /** Takes what the address says: someone went back, or typed it. */
  read() {
    const before = this.view;
    const view = viewOf(location.hash, this.base);
    if (fragmentOf(view) === fragmentOf(before)) return;
    this.view = view;
    this.tell(before);
  }

  /** @param {View} before */
  tell(before) {
    for (const listener of this.listeners) listener(this.view, before);
  }
}
