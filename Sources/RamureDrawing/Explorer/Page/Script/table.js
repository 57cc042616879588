// All that is on the map as a table: to be sorted, searched, read aloud, taken into a spreadsheet.

import { button, el, nameText } from "./dom.js";
import { folded } from "./text.js";

/** @typedef {import("./state.js").Store} Store */
/** @typedef {import("./speech.js").Speech} Speech */
/** @typedef {import("./graph.js").Seen} Seen */
/** @typedef {{ title: string, isNumber: boolean, of: (row: number) => string | number | null, node?: (row: number) => number }} Column */

const rowsAPage = 100;

/** Rows of nodes or of relations. */
export class TableTwin {
  /**
   * @param {Store} store
   * @param {Speech} speech
   * @param {number[]} degrees how many others each node is tied to
   * @param {(node: number) => void} open
   */
  constructor(store, speech, degrees, open) {
    this.store = store;
    this.speech = speech;
    this.open = open;
    this.element = el("section", { class: "table-twin", hidden: true });
    this.degrees = degrees;
    // One and the same, whatever is drawn anew around it: whoever types in it goes on typing.
    this.filter = /** @type {HTMLInputElement} */ (el("input", { type: "search", id: "table-filter" }));
    this.filter.addEventListener("input", () => {
      this.page = 0;
      this.draw();
    });
    this.sorting = { column: 0, isDescending: false };
    this.page = 0;
    this.of = "";
    /** @type {Seen | null} */
    this.seen = null;
  }

  /** @param {Seen} seen */
  show(seen) {
    const { table } = this.store.view;
    this.seen = seen;
    const wasHidden = this.element.hidden;
    this.element.hidden = !table;
    if (!table) return;
    if (this.of !== table) [this.sorting, this.page, this.of] = [{ column: 0, isDescending: false }, 0, table];
    this.draw();
    if (wasHidden) /** @type {HTMLElement | null} */ (this.element.querySelector("h2"))?.focus();
  }

  /** @returns {Column[]} */
  columns() {
    const { speech } = this;
    const { model } = speech;
    const end = (/** @type {Int32Array} */ ends, /** @type {string} */ title) => (
      { title, isNumber: false, of: (/** @type {number} */ r) => speech.name(ends[r]), node: (/** @type {number} */ r) => ends[r] });
    const texts = (/** @type {import("./model.js").Attribute[]} */ list) => list.map(({ name, of, numbers }) => ({
      title: speech.attribute(name), isNumber: numbers !== null,
      of: (/** @type {number} */ row) => numbers?.get(row) ?? of.get(row) ?? null,
    }));
    const dates = (/** @type {import("./model.js").Periods} */ periods) => [
      { title: speech.say("start"), isNumber: false, of: (/** @type {number} */ row) => periods.start.get(row) ?? null },
      { title: speech.say("end"), isNumber: false, of: (/** @type {number} */ row) => periods.end.get(row) ?? null }];
    if (this.of === "relations") {
      return [end(model.from, speech.say("from")),
        { title: speech.say("relation"), isNumber: false, of: (r) => speech.of(model.relationKinds[model.relationKind[r]].label) },
        end(model.to, speech.say("to")), ...dates(model.relationPeriod), ...texts(model.relationAttributes)];
    }
    const { degrees } = this;
    return [
      { title: speech.say("name"), isNumber: false, of: (n) => speech.name(n), node: (n) => n },
      { title: speech.say("kind"), isNumber: false, of: (n) => speech.kind(n) },
      ...(model.figure("degree") ? [] : [{ title: speech.say("degree"), isNumber: true, of: (/** @type {number} */ n) => degrees[n] }]),
      ...model.figures.map((figure) => ({
        title: speech.of(figure.label), isNumber: !figure.isTruth,
        of: (/** @type {number} */ n) => (figure.isTruth ? speech.figure(figure, n) : figure.values[n]),
      })),
      { title: speech.say("community"), isNumber: false, of: (n) => (model.community[n] < 0 ? null : speech.of(model.communities[model.community[n]].label)) },
      ...dates(model.nodePeriod), ...texts(model.nodeAttributes),
    ];
  }

  /**
   * The rows that are shown, in order.
   * @param {Column[]} columns
   * @returns {number[]}
   */
  rows(columns) {
    const flags = this.of === "relations" ? this.seen?.relation : this.seen?.node;
    const asked = folded(this.filter.value);
    const rows = /** @type {number[]} */ ([]);
    flags?.forEach((is, row) => {
      if (is && (!asked || columns.some((column) => folded(String(column.of(row) ?? "")).includes(asked)))) rows.push(row);
    });
    const column = columns[this.sorting.column] ?? columns[0];
    const collator = new Intl.Collator(this.speech.language, { numeric: true });
    const keys = new Map(rows.map((row) => [row, column.of(row)]));
    return rows.sort((left, right) => {
      const [one, other] = [keys.get(left) ?? null, keys.get(right) ?? null];
      // Those that say nothing are last, either way.
      if (one === null || other === null) return one === other ? left - right : one === null ? 1 : -1;
      const order = typeof one === "number" && typeof other === "number" ? one - other : collator.compare(String(one), String(other));
      return (this.sorting.isDescending ? -order : order) || left - right;
    });
  }

  draw() {
    const { speech, store } = this;
    const columns = this.columns();
    const rows = this.rows(columns);
    const pages = Math.max(1, Math.ceil(rows.length / rowsAPage));
    this.page = Math.min(this.page, pages - 1);
    const focused = document.activeElement?.id;
    const { filter } = this;
    filter.setAttribute("aria-label", speech.say("filterRows"));
    filter.placeholder = speech.say("filterRows");
    const shown = rows.slice(this.page * rowsAPage, (this.page + 1) * rowsAPage);
    this.element.setAttribute("aria-label", speech.say("table"));
    this.element.replaceChildren(
      el("header", {}, el("h2", { tabindex: "-1", text: speech.say(this.of === "relations" ? "relations" : "actors") }),
        el("div", { class: "actions" },
          button(speech.say("actors"), () => store.set({ table: "nodes" }), { id: "table-nodes", "aria-pressed": String(this.of === "nodes") }),
          button(speech.say("relations"), () => store.set({ table: "relations" }), { id: "table-relations", "aria-pressed": String(this.of === "relations") }),
          filter,
          button("×", () => store.set({ table: "" }), { class: "close", "aria-label": speech.say("closeTable") }))),
      el("p", { role: "status", class: "quiet", text: speech.say(this.of === "relations" ? "relationRows" : "actorRows", rows.length) }),
      el("div", { class: "wide", tabindex: "0", role: "group", "aria-label": speech.say("table") }, el("table", {},
        el("thead", {}, el("tr", {}, ...columns.map((column, place) => this.heading(column, place)))),
        el("tbody", {}, ...shown.map((row) => el("tr", {}, ...columns.map((column, place) => this.cell(column, row, place))))))),
      pages > 1 ? el("p", { class: "pages" },
        button("‹", () => { this.page--; this.draw(); }, { id: "page-before", disabled: this.page === 0, "aria-label": speech.say("pageBefore") }),
        " " + speech.say("pageOf", this.page + 1, pages) + " ",
        button("›", () => { this.page++; this.draw(); }, { id: "page-after", disabled: this.page === pages - 1, "aria-label": speech.say("pageAfter") })) : "");
    if (focused) /** @type {HTMLElement | null} */ (this.element.querySelector("#" + CSS.escape(focused)))?.focus();
  }

  /**
   * @param {Column} column
   * @param {number} place
   */
  heading(column, place) {
    const isSorted = this.sorting.column === place;
    const sort = isSorted ? (this.sorting.isDescending ? "descending" : "ascending") : "none";
    return el("th", { scope: "col", "aria-sort": sort, class: column.isNumber ? "number" : undefined },
      button(column.title + (isSorted ? (this.sorting.isDescending ? " ▼" : " ▲") : ""), () => {
        this.sorting = { column: place, isDescending: isSorted ? !this.sorting.isDescending : column.isNumber };
        this.page = 0;
        this.draw();
      }, { id: "sort-" + place }));
  }

  /**
   * @param {Column} column
   * @param {number} row
   * @param {number} place
   */
  cell(column, row, place) {
    const value = column.of(row);
    const text = value === null ? "" : typeof value === "number" ? this.speech.number(value) : value;
    const node = column.node?.(row);
    const content = node === undefined ? nameText(text) : el("button", { type: "button", class: "name", onclick: () => this.open(node) }, nameText(text));
    return el(place === 0 ? "th" : "td", { scope: place === 0 ? "row" : undefined, class: column.isNumber ? "number" : undefined }, content);
  }

  /**
   * The rows as CSV, as the map shows them.
   * @param {Seen} seen
   */
  csv(seen) {
    this.seen = seen;
    if (!this.of) this.of = "nodes";
    const columns = this.columns();
    const id = this.of === "nodes" ? [{ title: "id", isNumber: false, of: (/** @type {number} */ n) => this.speech.model.ids[n] }] : [];
    const all = [...id, ...columns];
    const lines = [all.map(({ title }) => title), ...this.rows(columns).map((row) => all.map((column) => column.of(row)))];
    return "\ufeff" + lines.map((cells) => cells.map(csvCell).join(",")).join("\r\n") + "\r\n";
  }
}

/**
 * A cell that no spreadsheet takes for a formula.
 * @param {string | number | null} value
 */
export function csvCell(value) {
  if (value === null || typeof value === "number") return String(value ?? "");
  const text = /^[=+\-@\t\r]/.test(value) ? "'" + value : value;
  return /[",\r\n;]/.test(text) ? '"' + text.replaceAll('"', '""') + '"' : text;
}
