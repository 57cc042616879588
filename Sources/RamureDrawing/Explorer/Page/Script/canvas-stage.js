// A map of very many marks, drawn dot by dot: while it is moved, what was drawn is moved, and drawn anew in small pieces.

import { around } from "./picture.js";
import { wrapped } from "./text.js";

/** @typedef {import("./model.js").Model} Model */
/** @typedef {import("./picture.js").Picture} Picture */
/** @typedef {import("./camera.js").Camera} Camera */

/** How long a piece of work may take, in milliseconds: a frame has sixteen. */
const piece = 5;
/** Above so many lines in the window, those between communities are drawn as one. */
const mostLines = 15000;

/** The map on a canvas. */
export class CanvasStage {
  /**
   * @param {Model} model
   * @param {HTMLElement} host
   */
  constructor(model, host) {
    this.model = model;
    this.host = host;
    this.element = document.createElement("canvas");
    this.element.className = "sea";
    this.element.setAttribute("aria-hidden", "true");
    this.proxy = document.createElement("button");
    this.proxy.className = "proxy";
    this.proxy.tabIndex = -1;
    host.append(this.element, this.proxy);
    this.back = document.createElement("canvas");
    this.front = document.createElement("canvas");
    /** @type {Map<number, import("./labels.js").Label>} */
    this.labels = new Map();
    this.titles = titlesOf(model);
    /** @type {Camera} */
    this.camera = { k: 1, left: 0, top: 0 };
    /** @type {Camera | null} what the finished drawing shows */
    this.shown = null;
    /** @type {Picture | null} */
    this.picture = null;
    this.lit = -1;
    this.job = 0;
    this.told = (/** @type {number} */ _node) => "";
    this.colourOf = (/** @type {import("./model.js").Both} */ pair) => pair[0];
    this.isDark = () => false;
    this.density = 1;
    this.width = 1;
    this.height = 1;
    /** @type {ReturnType<typeof bundlesOf>} */
    this.bundles = [];
    this.resize();
  }

  /**
   * The button that stands for a mark, since a canvas has none.
   * @param {number} node
   */
  focusable(node) {
    if (!this.picture) return null;
    this.proxy.dataset.node = String(node);
    this.proxy.setAttribute("aria-label", this.told(node));
    this.putProxy();
    return this.proxy;
  }

  /** The button goes with its mark. */
  putProxy() {
    const { picture, camera, proxy } = this;
    if (!picture || proxy.dataset.node === undefined) return;
    const node = Number(proxy.dataset.node);
    const radius = Math.max(6, picture.radius[node] * camera.k);
    proxy.style.left = picture.x[node] * camera.k + camera.left - radius + "px";
    proxy.style.top = picture.y[node] * camera.k + camera.top - radius + "px";
    proxy.style.width = proxy.style.height = 2 * radius + "px";
  }

  resize() {
    this.density = Math.min(2, devicePixelRatio || 1);
    this.width = this.host.clientWidth;
    this.height = this.host.clientHeight;
    for (const canvas of [this.element, this.front, this.back]) {
      canvas.width = Math.max(1, Math.round(this.width * this.density));
      canvas.height = Math.max(1, Math.round(this.height * this.density));
    }
    this.shown = null;
    this.draw();
  }

  /**
   * @param {Picture} picture
   * @param {(pair: import("./model.js").Both) => string} colourOf
   * @param {(node: number) => string} told
   */
  paint(picture, colourOf, told) {
    [this.picture, this.colourOf, this.told] = [picture, colourOf, told];
    this.bundles = bundlesOf(this.model, picture);
    this.draw();
  }

  /** @param {number} node */
  light(node) {
    if (this.lit === node) return;
    this.lit = node;
    this.draw();
  }

  /** @param {Camera} camera */
  look(camera) {
    this.camera = camera;
    this.putProxy();
    this.copy();
    this.draw();
  }

  /** Puts what was last drawn where it belongs now. */
  copy() {
    const context = this.context(this.element);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.element.width, this.element.height);
    if (!this.shown) return;
    const by = this.camera.k / this.shown.k;
    const [dx, dy] = [this.camera.left - this.shown.left * by, this.camera.top - this.shown.top * by];
    context.drawImage(this.front, dx * this.density, dy * this.density, this.front.width * by, this.front.height * by);
  }

  /** @param {HTMLCanvasElement} canvas */
  context(canvas) {
    return /** @type {CanvasRenderingContext2D} */ (canvas.getContext("2d"));
  }

  /** Draws anew, a piece a frame; what is being drawn is finished first, so that something new comes while one moves. */
  draw() {
    this.isStale = true;
    if (this.job || !this.picture) return;
    this.isStale = false;
    const camera = this.camera;
    const steps = this.steps(this.picture, camera);
    const work = () => {
      const end = performance.now() + piece;
      let isDone = false;
      while (!isDone && performance.now() < end) isDone = steps.next().done === true;
      if (!isDone) {
        this.job = requestAnimationFrame(work);
        return;
      }
      [this.front, this.back] = [this.back, this.front];
      this.shown = camera;
      this.job = 0;
      this.copy();
      if (this.isStale) this.draw();
    };
    this.job = requestAnimationFrame(work);
  }

  /**
   * The work of a drawing, in steps of about a thousand lines or marks.
   * @param {Picture} picture
   * @param {Camera} camera
   */
  *steps(picture, camera) {
    const context = this.context(this.back);
    context.setTransform(1, 0, 0, 1, 0, 0);
    context.clearRect(0, 0, this.back.width, this.back.height);
    const scale = camera.k * this.density;
    context.setTransform(scale, 0, 0, scale, camera.left * this.density, camera.top * this.density);
    const full = this.lit >= 0 && picture.seen.node[this.lit] ? around(this.model, picture.seen, this.lit) : picture.full;
    if (picture.regions) this.regions(context, camera);
    yield;
    yield* this.lines(context, picture, camera, full);
    yield* this.marks(context, picture, camera, full);
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Camera} camera
   */
  regions(context, camera) {
    for (const community of this.model.communities) {
      if (!community.region) continue;
      const path = new Path2D(community.region);
      context.fillStyle = context.strokeStyle = this.colourOf(community.colour);
      context.globalAlpha = this.isDark() ? 0.17 : 0.13;
      context.fill(path, "evenodd");
      context.globalAlpha = 0.45;
      context.lineWidth = 1.3 / camera.k;
      context.stroke(path);
    }
    context.globalAlpha = 1;
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Picture} picture
   * @param {Camera} camera
   * @param {{ node: Uint8Array, relation: Uint8Array } | null} full
   */
  *lines(context, picture, camera, full) {
    const { model } = this;
    const view = this.frame(camera);
    const { x, y } = picture;
    /** @type {number[][]} */
    const byKind = model.relationKinds.map(() => []);
    let count = 0;
    for (let r = 0; r < model.relationCount; r++) {
      if (!picture.seen.relation[r]) continue;
      const [a, b] = [model.from[r], model.to[r]];
      if (Math.max(x[a], x[b]) < view.left || Math.min(x[a], x[b]) > view.right) continue;
      if (Math.max(y[a], y[b]) < view.top || Math.min(y[a], y[b]) > view.bottom) continue;
      byKind[model.relationKind[r]].push(r);
      count++;
      if (r % 5000 === 4999) yield;
    }
    if (count > mostLines && this.bundles.length) {
      this.ribbons(context, camera, full ? 0.15 : 1);
      yield;
    } else {
      const alpha = count > 6000 ? 0.2 : count > 1500 ? 0.32 : 0.6;
      for (const [kind, relations] of byKind.entries()) {
        context.strokeStyle = this.colourOf(model.relationKinds[kind].colour);
        context.globalAlpha = full ? alpha * 0.2 : alpha;
        context.lineWidth = (count > 6000 ? 0.6 : 1) / camera.k;
        yield* this.strokes(context, picture, relations);
      }
    }
    if (full) {
      context.globalAlpha = 0.95;
      context.lineWidth = 1.6 / camera.k;
      for (const [kind, relations] of byKind.entries()) {
        context.strokeStyle = this.colourOf(model.relationKinds[kind].colour);
        yield* this.strokes(context, picture, relations.filter((relation) => full.relation[relation]));
      }
    }
    context.globalAlpha = 1;
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Picture} picture
   * @param {number[]} relations
   */
  *strokes(context, picture, relations) {
    const { from, to } = this.model;
    for (let start = 0; start < relations.length; start += 300) {
      context.beginPath();
      for (const relation of relations.slice(start, start + 300)) {
        context.moveTo(picture.x[from[relation]], picture.y[from[relation]]);
        context.lineTo(picture.x[to[relation]], picture.y[to[relation]]);
      }
      context.stroke();
      yield;
    }
  }

  /**
   * Each two communities with one line for all between them.
   * @param {CanvasRenderingContext2D} context
   * @param {Camera} camera
   * @param {number} strength
   */
  ribbons(context, camera, strength) {
    const most = this.bundles[0]?.count ?? 1;
    context.strokeStyle = this.colourOf(this.model.plainColour);
    for (const bundle of this.bundles) {
      const share = bundle.count / most;
      context.globalAlpha = (0.12 + 0.38 * share) * strength;
      context.lineWidth = Math.max(0.6, 7 * Math.sqrt(share)) / camera.k;
      context.beginPath();
      context.moveTo(bundle.x1, bundle.y1);
      context.lineTo(bundle.x2, bundle.y2);
      context.stroke();
    }
    context.globalAlpha = 1;
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {Picture} picture
   * @param {Camera} camera
   * @param {{ node: Uint8Array, relation: Uint8Array } | null} full
   */
  *marks(context, picture, camera, full) {
    const view = this.frame(camera);
    const { x, y, radius } = picture;
    /** @type {number[][]} */
    const byEntry = picture.colouring.entries.map(() => []);
    for (let n = 0; n < this.model.count; n++) {
      if (n % 5000 === 4999) yield;
      if (!picture.seen.node[n] || x[n] + radius[n] < view.left || x[n] - radius[n] > view.right) continue;
      if (y[n] + radius[n] < view.top || y[n] - radius[n] > view.bottom) continue;
      byEntry[picture.colouring.of[n]].push(n);
    }
    for (const stands of full ? [false, true] : [true]) {
      context.globalAlpha = stands ? 1 : 0.18;
      for (const [entry, nodes] of byEntry.entries()) {
        context.fillStyle = this.colourOf(picture.colouring.entries[entry].colour);
        const drawn = full ? nodes.filter((node) => (full.node[node] === 1) === stands) : nodes;
        for (let start = 0; start < drawn.length; start += 300) {
          context.beginPath();
          for (const node of drawn.slice(start, start + 300)) this.shape(context, node, picture, camera);
          context.fill();
          yield;
        }
      }
    }
    context.globalAlpha = 1;
    context.lineWidth = 2.4 / camera.k;
    context.strokeStyle = this.isDark() ? "#E9EEF2" : "#1B2228";
    for (const node of picture.ringed) {
      if (!picture.seen.node[node]) continue;
      context.beginPath();
      context.arc(x[node], y[node], radius[node] * 1.3 + 3 / camera.k, 0, 2 * Math.PI);
      context.stroke();
    }
  }

  /**
   * @param {CanvasRenderingContext2D} context
   * @param {number} node
   * @param {Picture} picture
   * @param {Camera} camera
   */
  shape(context, node, picture, camera) {
    // Small marks are seen, too.
    const radius = Math.max(picture.radius[node], 1.1 / camera.k);
    const [x, y] = [picture.x[node], picture.y[node]];
    const { corners } = this.model.kinds[this.model.kind[node]];
    if (!corners.length || radius * camera.k < 3.5) {
      context.moveTo(x + radius, y);
      context.arc(x, y, radius, 0, 2 * Math.PI);
      return;
    }
    corners.forEach(([cx, cy], place) => {
      if (place === 0) context.moveTo(x + cx * radius, y + cy * radius);
      else context.lineTo(x + cx * radius, y + cy * radius);
    });
    context.closePath();
  }

  /**
   * The part of the map in the window.
   * @param {Camera} camera
   */
  frame({ k, left, top }) {
    return { left: -left / k, top: -top / k, right: this.width / k - left / k, bottom: this.height / k - top / k };
  }
}

/**
 * How many ties there are between each two communities, and where their middles are.
 * @param {Model} model
 * @param {Picture} picture
 */
function bundlesOf(model, picture) {
  const [sumX, sumY, sizes] = [new Float64Array(model.communities.length), new Float64Array(model.communities.length), new Float64Array(model.communities.length)];
  for (let n = 0; n < model.count; n++) {
    const community = model.community[n];
    if (community < 0 || !picture.seen.node[n]) continue;
    sumX[community] += picture.x[n];
    sumY[community] += picture.y[n];
    sizes[community]++;
  }
  /** @type {Map<number, number>} */
  const counts = new Map();
  for (let r = 0; r < model.relationCount; r++) {
    if (!picture.seen.relation[r]) continue;
    const [a, b] = [model.community[model.from[r]], model.community[model.to[r]]];
    if (a < 0 || b < 0 || a === b) continue;
    const key = Math.min(a, b) * model.communities.length + Math.max(a, b);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  // All of them would be one dark heap: as many of the strongest as tell who leans on whom.
  const strongest = [...counts.entries()].sort((one, other) => other[1] - one[1] || one[0] - other[0]).slice(0, 2 * model.communities.length + 20);
  return strongest.map(([key, count]) => {
    const [a, b] = [Math.floor(key / model.communities.length), key % model.communities.length];
    return { count, x1: sumX[a] / sizes[a], y1: sumY[a] / sizes[a], x2: sumX[b] / sizes[b], y2: sumY[b] / sizes[b] };
  });
}

/**
 * What each region is called, in the middle of its members.
 * @param {Model} model
 * @returns {import("./labels.js").Label[]}
 */
function titlesOf(model) {
  const sums = model.communities.map(() => [0, 0, 0]);
  for (let n = 0; n < model.count; n++) {
    const sum = sums[model.community[n]];
    if (!sum) continue;
    sum[0] += model.x[n];
    sum[1] += model.y[n];
    sum[2]++;
  }
  return model.communities.flatMap(({ region, label }, place) => {
    const [x, y, count] = sums[place];
    const text = label[model.language === "fr" ? 1 : 0];
    return region && count ? [{ lines: wrapped(text, 26, 2), size: 13, bold: true, anchor: /** @type {const} */ ("middle"), x: x / count, y: y / count, width: 0 }] : [];
  });
}
