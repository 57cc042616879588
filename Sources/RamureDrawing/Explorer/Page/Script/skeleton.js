// The parts of the page, before anything stands in them.

import { el, svgSpace } from "./dom.js";

/**
 * @typedef {object} Skeleton
 * @property {HTMLElement} head the bar above
 * @property {HTMLElement} side the panel of filters and questions
 * @property {HTMLElement} host where the map is
 * @property {HTMLElement} about the card
 * @property {HTMLDetailsElement} legend
 * @property {HTMLElement} tools
 * @property {HTMLElement} notice
 * @property {HTMLElement} spot where the tour speaks
 * @property {SVGSVGElement} outline what is drawn around some
 */

/**
 * Puts the parts on the page, in the order they are read.
 * @param {HTMLElement} root
 * @param {boolean} opensLegend
 * @returns {Skeleton}
 */
export function skeleton(root, opensLegend) {
  const parts = {
    head: el("header", { class: "bar" }), side: el("aside", { class: "side" }), about: el("aside", { class: "about" }),
    host: el("div", { class: "stage", id: "stage", role: "group" }),
    legend: /** @type {HTMLDetailsElement} */ (el("details", { class: "legend-box", open: opensLegend })),
    tools: el("div", { class: "tools", role: "group" }), notice: el("p", { class: "notice", role: "status" }),
    spot: el("div", { class: "spot" }), outline: document.createElementNS(svgSpace, "svg"),
  };
  parts.outline.setAttribute("class", "outline");
  parts.outline.setAttribute("aria-hidden", "true");
  root.replaceChildren(parts.head, el("main", {}, parts.side, parts.host, parts.about));
  return parts;
}

/**
 * Writes a part of the page anew; what had the focus in it has it again.
 * @param {HTMLElement} part
 * @param {(Node | string)[]} content
 */
export function rewrite(part, content) {
  const active = document.activeElement;
  const isInside = active !== null && part.contains(active);
  const id = isInside ? active.id : "";
  const { scrollTop } = part;
  part.replaceChildren(...content);
  part.scrollTop = scrollTop;
  const again = id ? document.getElementById(id) : null;
  if (!again) return;
  if (again instanceof HTMLInputElement && active instanceof HTMLInputElement && again.type === "text" && again.value === "") again.value = active.value;
  again.focus({ preventScroll: true });
}
