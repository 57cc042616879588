// The window onto the map: where one looks, and the names that have room there.

import { cameraOf, cameraText, frameOf, showing, zoomed } from "./camera.js";
import { LabelLayer, LabelPlaces } from "./labels.js";
import { MiniMap } from "./minimap.js";

/** @typedef {import("./picture.js").Picture} Picture */
/** @typedef {import("./camera.js").Camera} Camera */
/** @typedef {import("./svg-stage.js").SVGStage | import("./canvas-stage.js").CanvasStage} Stage */

/** How long a move takes that nobody makes by hand, in milliseconds. */
const flight = 260;
/** How long names go along with a map that is moved until they are placed anew. */
const again = 120;
/** How long one has to look at the same before the address tells it. */
const pause = 400;

export class MapWindow {
  /**
   * @param {HTMLElement} host
   * @param {Stage} stage
   * @param {Picture} picture
   * @param {{ rank: number[], name: (node: number) => string, ink: () => string, isCrowded: boolean, foot: number, remember: (camera: string) => void }} means
   */
  constructor(host, stage, picture, means) {
    this.host = host;
    this.stage = stage;
    this.picture = picture;
    this.means = means;
    this.labels = new LabelLayer();
    this.places = new LabelPlaces(means.rank, means.name, stage.labels, stage.titles);
    this.mini = new MiniMap((x, y) => this.moveTo(this.width / 2 - x * this.camera.k, this.height / 2 - y * this.camera.k));
    /** @type {Camera} */
    this.camera = { k: 1, left: 0, top: 0 };
    /** @type {number[]} those who are named before all others */
    this.first = [];
    this.labelling = 0;
    this.shifting = 0;
    /** @type {Camera | null} where one looked when names were placed */
    this.named = null;
    this.flying = 0;
    this.remembering = 0;
    this.written = "";
  }

  get width() {
    return this.host.clientWidth;
  }

  get height() {
    return this.host.clientHeight;
  }

  /**
   * The camera that shows all that is there.
   * @returns {Camera}
   */
  fitting() {
    const frame = frameOf(this.picture);
    if (!frame) return this.camera;
    // What stands over the map at its left leaves less room, where there is much.
    const legend = this.width > 900 ? this.covered()[0]?.[2] ?? 0 : 0;
    const camera = showing(frame, this.width - legend, this.height - this.means.foot, Math.min(60, this.width * 0.06));
    return { ...camera, left: camera.left + legend };
  }

  /**
   * The boxes of the window that something stands on: the legend where it is open.
   * @returns {number[][]}
   */
  covered() {
    const window = this.host.getBoundingClientRect();
    return [...this.host.querySelectorAll(".legend-box[open]")].map((part) => {
      const box = part.getBoundingClientRect();
      return [box.left - window.left, box.top - window.top, box.right - window.left, box.bottom - window.top];
    });
  }

  /** @param {string} text the camera of an address */
  go(text) {
    if (text === this.written && text) return;
    this.look(cameraOf(text, this.width, this.height) ?? this.fitting(), true);
  }

  /**
   * @param {Camera} camera
   * @param {boolean} [isQuiet] whether the address is to stay as it is
   */
  look(camera, isQuiet = false) {
    const before = this.camera;
    this.camera = camera;
    this.stage.look(camera);
    if (camera !== before && camera.k === this.named?.k) this.shift(this.named);
    else this.name();
    this.mini.look(camera, this.width, this.height, this.means.ink());
    if (isQuiet) return;
    clearTimeout(this.remembering);
    this.remembering = setTimeout(() => {
      this.written = this.text();
      this.means.remember(this.written);
    }, pause);
  }

  text() {
    return cameraText(this.camera, this.width, this.height);
  }

  /**
   * @param {number} left
   * @param {number} top
   */
  moveTo(left, top) {
    this.look({ k: this.camera.k, left, top });
  }

  /**
   * @param {number} factor
   * @param {number} [x]
   * @param {number} [y]
   */
  zoom(factor, x = this.width / 2, y = this.height / 2) {
    this.look(zoomed(this.camera, factor, x, y));
  }

  /**
   * Names go along while the map is moved; where there is room for others is looked for a few times a second.
   * @param {Camera} named
   */
  shift(named) {
    this.labels.shift(this.camera.left - named.left, this.camera.top - named.top);
    if (!this.shifting) this.shifting = setTimeout(() => this.name(), again);
  }

  /** Writes names where there is room, once a frame. */
  name() {
    if (this.labelling) return;
    this.labelling = requestAnimationFrame(() => {
      clearTimeout(this.shifting);
      [this.labelling, this.shifting, this.named] = [0, 0, this.camera];
      const most = Math.round(Math.min(400, (this.width * this.height) / 3000));
      const first = this.first.filter((node) => node >= 0).slice(0, 40);
      this.labels.show(this.places.placed(this.picture, this.camera, this.width, this.height, most, first, this.covered()));
    });
  }

  /**
   * Moves there, at once where whoever looks wants nothing to move.
   * @param {Camera} camera
   */
  fly(camera) {
    cancelAnimationFrame(this.flying);
    if (matchMedia("(prefers-reduced-motion: reduce)").matches || this.means.isCrowded) return this.look(camera);
    const [from, begin] = [this.camera, performance.now()];
    const step = (/** @type {number} */ now) => {
      const share = Math.min(1, Math.max(0, (now - begin) / flight));
      const eased = share * share * (3 - 2 * share);
      const part = (/** @type {number} */ one, /** @type {number} */ other) => one + (other - one) * eased;
      this.look({ k: part(from.k, camera.k), left: part(from.left, camera.left), top: part(from.top, camera.top) }, share < 1);
      if (share < 1) this.flying = requestAnimationFrame(step);
    };
    this.flying = requestAnimationFrame(step);
  }

  /**
   * Brings a mark into the window, if it is not.
   * @param {number} node
   */
  reveal(node) {
    if (node < 0 || !this.picture.seen.node[node]) return;
    const { k, left, top } = this.camera;
    const [x, y] = [this.picture.x[node] * k, this.picture.y[node] * k];
    const isIn = x + left > 40 && x + left < this.width - 40 && y + top > 40 && y + top < this.height - 60;
    if (!isIn) this.fly({ k, left: this.width / 2 - x, top: this.height / 2 - y });
  }
}
