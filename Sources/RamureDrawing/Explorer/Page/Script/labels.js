// Names beside their marks: those of the highest rank first, none on another, more of them the nearer one looks.

import { svgSpace } from "./dom.js";
import { wrapped } from "./text.js";

/** @typedef {import("./picture.js").Picture} Picture */
/** @typedef {import("./camera.js").Camera} Camera */
/** @typedef {{ lines: string[], size: number, bold: boolean, anchor: "start" | "middle" | "end", x: number, y: number, width: number }} Label x and y are those of the first line’s baseline, from the mark’s middle */
/** @typedef {{ node: number, label: Label, x: number, y: number, leader: [number, number, number, number] | null }} Placed */

const lineHeight = 1.18;
/** Where so many names were tried, there is hardly room for another. */
const mostTried = 4000;

/** Measures letters, and remembers. */
export class LetterWidths {
  constructor() {
    this.context = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
    /** @type {[Map<string, number>, Map<string, number>]} by letter, plain and bold */
    this.known = [new Map(), new Map()];
  }

  /**
   * How wide a text is. Letters that join or stand on each other are measured together, all others one by one: there are
   * few of them, and many names.
   * @param {string} text
   * @param {number} size
   * @param {boolean} bold
   */
  of(text, size, bold) {
    const joined = /[\u0300-\u036f\u0590-\u1fff\u200d\ud800-\udfff]/.test(text);
    let width = 0;
    for (const part of joined ? [text] : text) width += this.measured(part, bold);
    return width * size;
  }

  /**
   * @param {string} part
   * @param {boolean} bold
   */
  measured(part, bold) {
    const known = this.known[bold ? 1 : 0];
    let width = known.get(part);
    if (width === undefined) {
      this.context.font = (bold ? "bold " : "") + "100px Helvetica, Arial, 'Liberation Sans', sans-serif";
      width = this.context.measureText(part).width / 100;
      known.set(part, width);
    }
    return width;
  }
}

/** Boxes on the screen, to find whether another has room. */
class Room {
  constructor() {
    /** @type {Map<number, number[][]>} */
    this.cells = new Map();
  }

  /**
   * @param {number[]} box left, top, right, bottom
   * @param {(list: number[][], key: number) => boolean} visit
   */
  cellsOf(box, visit) {
    for (let column = Math.floor(box[0] / 64); column <= Math.floor(box[2] / 64); column++) {
      for (let row = Math.floor(box[1] / 64); row <= Math.floor(box[3] / 64); row++) {
        const key = column * 100003 + row;
        if (visit(this.cells.get(key) ?? [], key)) return true;
      }
    }
    return false;
  }

  /** @param {number[]} box */
  isTaken(box) {
    return this.cellsOf(box, (list) =>
      list.some((other) => other[0] < box[2] && box[0] < other[2] && other[1] < box[3] && box[1] < other[3]));
  }

  /** @param {number[]} box */
  take(box) {
    this.cellsOf(box, (list, key) => {
      list.push(box);
      this.cells.set(key, list);
      return false;
    });
  }
}

/** Finds places for names. */
export class LabelPlaces {
  /**
   * @param {number[]} rank the nodes, the highest first
   * @param {(node: number) => string} name
   * @param {Map<number, Label>} drawn where the picture had them
   * @param {Label[]} titles of regions, where they stand on the map
   */
  constructor(rank, name, drawn, titles) {
    this.rank = rank;
    this.name = name;
    this.drawn = drawn;
    this.titles = titles;
    this.widths = new LetterWidths();
  }

  /**
   * The titles of regions, over everything else: as large as they are drawn, but never too small to read.
   * @param {Camera} camera
   * @param {number} width
   * @param {number} height
   * @param {Room} room
   * @returns {Placed[]}
   */
  titled(camera, width, height, room) {
    return this.titles.flatMap((title) => {
      const size = Math.max(11, Math.min(18, title.size * camera.k));
      const widest = Math.max(...title.lines.map((line) => this.widths.of(line, size, true)));
      const label = { ...title, size, width: widest, x: 0, y: 0 };
      const [x, y] = [title.x * camera.k + camera.left, title.y * camera.k + camera.top];
      const box = this.boxOf(label, x, y);
      if (x < -80 || x > width + 80 || y < -20 || y > height + 20 || room.isTaken(box)) return [];
      room.take(box);
      return [{ node: -1, label, x, y, leader: null }];
    });
  }

  /**
   * @param {Picture} picture
   * @param {Camera} camera
   * @param {number} width
   * @param {number} height
   * @param {number} most
   * @param {number[]} first those that are named before all others, whatever their rank
   * @param {number[][]} covered what of the window something else stands on
   * @returns {Placed[]}
   */
  placed(picture, camera, width, height, most, first, covered) {
    const room = new Room();
    for (const box of covered) room.take(box);
    const at = (/** @type {number} */ node) =>
      [picture.x[node] * camera.k + camera.left, picture.y[node] * camera.k + camera.top];
    const isOn = (/** @type {number} */ node) => {
      const [x, y] = at(node);
      return x > -40 && x < width + 40 && y > -40 && y < height + 40;
    };
    const wants = (/** @type {number} */ node) =>
      picture.seen.node[node] === 1 && (picture.full === null || picture.full.node[node] === 1) && isOn(node);
    const order = [...new Set([...first.filter((node) => picture.seen.node[node] && isOn(node)), ...this.rank.filter(wants)])];
    // Marks keep their own room, where there are not more of them than anybody could tell apart.
    if (order.length < 3000) {
      for (const node of order) {
        const [x, y] = at(node);
        const radius = picture.radius[node] * camera.k * 0.8;
        room.take([x - radius, y - radius, x + radius, y + radius]);
      }
    }
    const placed = picture.regions && picture.full === null ? this.titled(camera, width, height, room) : [];
    let tried = 0;
    for (const node of order) {
      if (placed.length >= most || ++tried > mostTried) break;
      const [x, y] = at(node);
      const radius = picture.radius[node] * camera.k;
      const must = first.includes(node);
      for (const label of this.candidates(node, radius, camera.k)) {
        const box = this.boxOf(label, x, y);
        const isCut = box[0] < 0 || box[1] < 0 || box[2] > width || box[3] > height;
        if (!must && (isCut || room.isTaken(box))) continue;
        room.take(box);
        placed.push({ node, label, x: x + label.x, y: y + label.y, leader: leaderTo(box, x, y, radius) });
        break;
      }
    }
    return placed;
  }

  /**
   * Where a name could stand: as the picture had it, else right, left, below, above.
   * @param {number} node
   * @param {number} radius
   * @param {number} k
   * @returns {Label[]}
   */
  candidates(node, radius, k) {
    const drawn = this.drawn.get(node);
    const size = Math.max(10.5, Math.min(15, drawn ? drawn.size * Math.min(1.25, k) : 8 + radius * 0.35));
    const bold = drawn?.bold ?? radius > 14;
    const lines = drawn && drawn.lines.length && drawn.lines.join(" ") === this.name(node) ? drawn.lines : wrapped(this.name(node), 22, 3);
    const widest = Math.max(...lines.map((line) => this.widths.of(line, size, bold)));
    const high = lines.length * size * lineHeight;
    const common = { lines, size, bold, width: widest };
    const middle = -high / 2 + size * 0.86;
    const gap = radius + 3;
    /** @type {Label[]} */
    const places = [
      { ...common, anchor: "start", x: gap, y: middle }, { ...common, anchor: "end", x: -gap, y: middle },
      { ...common, anchor: "middle", x: 0, y: gap + size * 0.86 },
      { ...common, anchor: "middle", x: 0, y: -gap - high + size * 0.98 },
    ];
    if (drawn && k > 0.75) {
      const scale = size / drawn.size;
      places.unshift({ ...common, anchor: drawn.anchor, x: drawn.x * Math.max(k, scale), y: drawn.y * Math.max(k, scale) });
      if (k > 1.3) places.push(/** @type {Label} */ (places.shift()));
    }
    return places;
  }

  /**
   * @param {Label} label
   * @param {number} x
   * @param {number} y
   */
  boxOf(label, x, y) {
    const left = x + label.x - (label.anchor === "start" ? 0 : label.anchor === "end" ? label.width : label.width / 2);
    const top = y + label.y - label.size * 0.86;
    return [left - 1, top, left + label.width + 1, top + label.lines.length * label.size * lineHeight];
  }
}

/**
 * The thin line to a name that stands off.
 * @param {number[]} box
 * @param {number} x
 * @param {number} y
 * @param {number} radius
 * @returns {[number, number, number, number] | null}
 */
function leaderTo(box, x, y, radius) {
  const [nx, ny] = [Math.min(Math.max(x, box[0]), box[2]), Math.min(Math.max(y, box[1]), box[3])];
  const off = Math.hypot(nx - x, ny - y);
  if (off <= radius + 8) return null;
  return [x + ((nx - x) / off) * radius, y + ((ny - y) / off) * radius, nx, ny];
}

/** Writes names over the map. */
export class LabelLayer {
  constructor() {
    this.element = document.createElementNS(svgSpace, "svg");
    this.element.setAttribute("class", "names");
    this.element.setAttribute("aria-hidden", "true");
  }

  /** @param {Placed[]} placed */
  show(placed) {
    const group = document.createElementNS(svgSpace, "g");
    for (const { label, x, y, leader, node } of placed) {
      if (leader) {
        const line = document.createElementNS(svgSpace, "path");
        line.setAttribute("class", "leader");
        line.setAttribute("d", `M${leader[0].toFixed(1)} ${leader[1].toFixed(1)}L${leader[2].toFixed(1)} ${leader[3].toFixed(1)}`);
        group.append(line);
      }
      const text = document.createElementNS(svgSpace, "text");
      text.setAttribute("font-size", label.size.toFixed(1));
      text.setAttribute("text-anchor", label.anchor);
      if (node >= 0) text.dataset.of = String(node);
      else text.setAttribute("class", "region-name");
      if (label.bold) text.setAttribute("font-weight", "bold");
      label.lines.forEach((line, place) => {
        const part = document.createElementNS(svgSpace, "tspan");
        part.setAttribute("x", x.toFixed(1));
        part.setAttribute("y", (y + place * label.size * lineHeight).toFixed(1));
        part.textContent = line;
        text.append(part);
      });
      group.append(text);
    }
    this.element.replaceChildren(group);
  }

  /**
   * Moves all names with the map, until they are placed anew.
   * @param {Camera} placed where one looked when they were placed
   * @param {Camera} camera
   */
  follow(placed, camera) {
    const by = camera.k / placed.k;
    const [dx, dy] = [camera.left - placed.left * by, camera.top - placed.top * by];
    this.element.firstElementChild?.setAttribute("transform", `matrix(${by} 0 0 ${by} ${dx} ${dy})`);
    return Math.hypot(dx, dy) < 300 && by > 0.8 && by < 1.25;
  }
}
