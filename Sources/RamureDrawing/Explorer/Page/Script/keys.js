// The map by keys: from mark to mark, nearer and farther, a card opened and closed.

/** @type {Record<string, [number, number]>} */
const ways = { ArrowLeft: [-1, 0], ArrowRight: [1, 0], ArrowUp: [0, -1], ArrowDown: [0, 1] };

/**
 * What keys on the map do.
 * @typedef {object} Doing
 * @property {(dx: number, dy: number) => void} step to the next mark that way
 * @property {(dx: number, dy: number) => void} pan
 * @property {(factor: number) => void} zoom
 * @property {() => void} fit
 * @property {(node: number) => void} open
 * @property {(node: number) => void} centre
 */

/**
 * @param {HTMLElement} host
 * @param {Doing} does
 */
export function listenToKeys(host, does) {
  host.addEventListener("keydown", (event) => {
    if (event.target instanceof Element && event.target.closest(".tools, .years, .legend-box, .tour")) return;
    const way = ways[event.key];
    const node = nodeOf(event.target);
    if (way && event.shiftKey) does.pan(-80 * way[0], -80 * way[1]);
    else if (way) does.step(...way);
    else if ((event.key === "Enter" || event.key === " ") && node >= 0) does.open(node);
    else if (event.key === "c" && node >= 0) does.centre(node);
    else if (event.key === "+" || event.key === "=") does.zoom(1.3);
    else if (event.key === "-") does.zoom(1 / 1.3);
    else if (event.key === "0") does.fit();
    else return;
    event.preventDefault();
  });
}

/**
 * Keys anywhere on the page: Escape closes what was opened last, / searches.
 * @param {import("./state.js").Store} store
 */
export function listenToPageKeys(store) {
  addEventListener("keydown", (event) => {
    const isTyping = event.target instanceof Element && event.target.closest("input, select, textarea") !== null;
    if (event.key === "/" && !isTyping) {
      event.preventDefault();
      document.getElementById("search")?.focus();
    }
    if (event.key !== "Escape") return;
    const { view } = store;
    const menu = document.querySelector("details.menu[open]");
    if (menu) menu.removeAttribute("open");
    else if (view.table) store.set({ table: "" });
    else if (view.selected || view.group.length) store.set({ selected: "", group: [] });
    else if (view.panel) store.set({ panel: "" });
    else if (view.focus) store.set({ focus: "" });
  });
}

/**
 * The node a part of the page stands for; -1 for none.
 * @param {EventTarget | null} target
 */
export function nodeOf(target) {
  const mark = target instanceof Element ? target.closest("[data-node]") : null;
  return mark instanceof HTMLElement || mark instanceof SVGElement ? Number(mark.dataset.node) : -1;
}
