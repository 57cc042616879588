// The map as Graphviz and Ramure drew it, made to answer: its marks and lines hide, fade, move and change colour.

import { svgSpace } from "./dom.js";
import { around } from "./picture.js";

/** @typedef {import("./model.js").Model} Model */
/** @typedef {import("./picture.js").Picture} Picture */
/** @typedef {import("./camera.js").Camera} Camera */
/** @typedef {import("./labels.js").Label} Label */

/**
 * A line of the picture: numbers of its way, two a point.
 * @typedef {{ element: SVGPathElement, way: number[], curved: boolean, from: number, to: number }} Line
 */

/** The picture of the page. */
export class SVGStage {
  /**
   * @param {Model} model
   * @param {SVGSVGElement} svg
   */
  constructor(model, svg) {
    this.model = model;
    this.element = svg;
    svg.removeAttribute("viewBox");
    svg.removeAttribute("width");
    svg.removeAttribute("height");
    this.world = document.createElementNS(svgSpace, "g");
    this.world.setAttribute("class", "world");
    for (const child of [...svg.children]) {
      const kind = child.getAttribute("class") ?? "";
      if (/^(regions|relations|region-names|changes|nodes)$/.test(kind)) this.world.append(child);
      // Heading and legend of the sheet: the page has its own, and nobody is to be read two of each.
      else if (!/^(title|desc|style|defs)$/.test(child.localName)) child.remove();
    }
    svg.append(this.world);
    this.regions = [...this.world.querySelectorAll(".regions")];
    /** What each region is called, and where. */
    this.titles = [...this.world.querySelectorAll(".region-names text")].map((text) => ({ ...labelOf(/** @type {SVGTextElement} */ (text), 0, 0), bold: true }));
    this.world.querySelector(".region-names")?.remove();
    /** @type {Map<number, Label>} */
    this.labels = new Map();
    /** @type {(SVGGElement | null)[]} */
    this.marks = new Array(model.count).fill(null);
    const drawn = /** @type {NodeListOf<SVGGElement>} */ (this.world.querySelectorAll(".nodes > .node"));
    drawn.forEach((mark, place) => this.adopt(mark, model.marks[place]));
    const ways = /** @type {NodeListOf<SVGPathElement>} */ (this.world.querySelectorAll(".relations .link"));
    this.lines = [...ways].map((element, place) => lineOf(element, model, model.lines[place]));
    /** @type {Picture | null} */
    this.picture = null;
    this.lit = -1;
    /** @type {Camera} where one looks, and from where the picture was last drawn */
    this.camera = { k: 1, left: 0, top: 0 };
    this.shown = this.camera;
    this.settling = 0;
  }

  /**
   * Takes a mark as its own: what is written beside it is written by others now.
   * @param {SVGGElement} mark
   * @param {number} node
   */
  adopt(mark, node) {
    const link = mark.querySelector("a");
    if (link) link.replaceWith(...link.childNodes);
    const text = mark.querySelector("text");
    // A name of nothing that can be seen stands nowhere.
    if (text?.querySelector("tspan[x]")) this.labels.set(node, labelOf(text, this.model.x[node], this.model.y[node]));
    for (const part of mark.querySelectorAll(".text, .leader, .focus")) part.remove();
    mark.setAttribute("role", "button");
    mark.setAttribute("tabindex", "-1");
    mark.removeAttribute("id");
    mark.dataset.node = String(node);
    this.marks[node] = mark;
  }

  /**
   * What takes the focus for a node.
   * @param {number} node
   */
  focusable(node) {
    return this.marks[node];
  }

  /**
   * @param {Picture} picture
   * @param {(pair: import("./model.js").Both) => string} colourOf
   * @param {(node: number) => string} told
   */
  paint(picture, colourOf, told) {
    this.picture = picture;
    const { model } = this;
    this.regions.forEach((group) => group.classList.toggle("gone", !picture.regions));
    const colours = picture.colouring.entries.map((entry) => colourOf(entry.colour));
    this.marks.forEach((mark, node) => {
      if (!mark) return;
      mark.classList.toggle("gone", !picture.seen.node[node]);
      mark.classList.toggle("ringed", picture.ringed.has(node));
      mark.classList.toggle("left", picture.gone.has(node));
      mark.setAttribute("aria-label", told(node));
      const scale = picture.radius[node] / model.radius[node];
      const [x, y] = [model.x[node], model.y[node]];
      const isPlain = scale === 1 && picture.x[node] === x && picture.y[node] === y;
      if (isPlain) mark.removeAttribute("transform");
      else mark.setAttribute("transform", `translate(${picture.x[node]} ${picture.y[node]}) scale(${scale}) translate(${-x} ${-y})`);
      const shape = /** @type {SVGElement | null} */ (mark.querySelector(".mark"));
      const colour = colours[picture.colouring.of[node]];
      if (shape?.classList.contains("hollow")) shape.style.stroke = colour;
      else if (shape) shape.style.fill = colour;
    });
    this.lines.forEach((line, place) => {
      const relations = model.lines[place];
      line.element.classList.toggle("gone", !relations.some((relation) => picture.seen.relation[relation]));
      line.element.setAttribute("d", wayOf(line, model, picture));
    });
    this.fade();
  }

  /**
   * Shows who is around a node, or all as before.
   * @param {number} node -1 for nobody
   */
  light(node) {
    if (this.lit === node) return;
    this.lit = node;
    this.fade();
  }

  fade() {
    const { picture, model } = this;
    if (!picture) return;
    const full = this.lit >= 0 && picture.seen.node[this.lit] ? around(model, picture.seen, this.lit) : picture.full;
    this.world.classList.toggle("dimmed", full !== null);
    this.marks.forEach((mark, node) => mark?.classList.toggle("lit", full !== null && full.node[node] === 1));
    this.lines.forEach((line, place) =>
      line.element.classList.toggle("lit", full !== null && model.lines[place].some((relation) => full.relation[relation])));
  }

  /**
   * Looks elsewhere. While that goes on, what is drawn is moved as a whole; it is drawn anew when it has ended.
   * @param {Camera} camera
   */
  look(camera) {
    this.camera = camera;
    const by = camera.k / this.shown.k;
    const [dx, dy] = [camera.left - this.shown.left * by, camera.top - this.shown.top * by];
    this.element.style.transform = `translate(${dx}px, ${dy}px) scale(${by})`;
    clearTimeout(this.settling);
    this.settling = setTimeout(() => this.settle(), by === 1 ? 400 : 140);
  }

  /** Draws anew from where one looks now. */
  settle() {
    clearTimeout(this.settling);
    this.shown = this.camera;
    this.element.style.transform = "";
    this.world.setAttribute("transform", `matrix(${this.shown.k} 0 0 ${this.shown.k} ${this.shown.left} ${this.shown.top})`);
  }

  /** The window has another size. */
  resize() {
    this.settle();
  }
}

/**
 * A name as the picture had it, from the middle of its mark.
 * @param {SVGTextElement} text
 * @param {number} x
 * @param {number} y
 * @returns {Label}
 */
function labelOf(text, x, y) {
  const parts = [...text.querySelectorAll("tspan[x]")];
  return {
    lines: parts.map((part) => part.textContent ?? ""), size: Number(text.getAttribute("font-size")),
    bold: text.classList.contains("bold"),
    anchor: /** @type {Label["anchor"]} */ (text.getAttribute("text-anchor") ?? "start"),
    x: Number(parts[0]?.getAttribute("x")) - x, y: Number(parts[0]?.getAttribute("y")) - y, width: 0,
  };
}

/**
 * @param {SVGPathElement} element
 * @param {Model} model
 * @param {number[]} relations
 * @returns {Line}
 */
function lineOf(element, model, relations) {
  const text = element.getAttribute("d") ?? "";
  const way = (text.match(/-?[\d.]+/g) ?? []).map(Number);
  return { element, way, curved: text.includes("C"), from: model.from[relations[0]], to: model.to[relations[0]] };
}

/**
 * A line's way with its ends at the edges of its marks, wherever they are and however large.
 * @param {Line} line
 * @param {Model} model
 * @param {Picture} picture
 */
function wayOf(line, model, picture) {
  const way = line.way.slice();
  const last = way.length - 2;
  const ends = /** @type {[number, number, number][]} */ ([[line.from, 0, 2], [line.to, last, last - 2]]);
  for (const [node, end, control] of ends) {
    const [x, y] = [model.x[node], model.y[node]];
    const [dx, dy] = [picture.x[node] - x, picture.y[node] - y];
    const grown = picture.radius[node] - model.radius[node];
    const off = Math.hypot(way[end] - x, way[end + 1] - y) || 1;
    const by = (off + grown) / off;
    way[end] = x + (way[end] - x) * by + dx;
    way[end + 1] = y + (way[end + 1] - y) * by + dy;
    if (line.curved && (dx || dy)) {
      way[control] += dx;
      way[control + 1] += dy;
    }
  }
  const points = way.map((value) => value.toFixed(1));
  return "M" + points.slice(0, 2).join(" ") + (line.curved ? "C" : "L") + points.slice(2).join(" ");
}
