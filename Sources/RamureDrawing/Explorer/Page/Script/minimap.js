// All of the map, small, with a frame around what is in the window.

import { el } from "./dom.js";
import { frameOf } from "./camera.js";

/** @typedef {import("./picture.js").Picture} Picture */
/** @typedef {import("./camera.js").Camera} Camera */

const wide = 160;
const high = 120;

/** The small map in the corner. */
export class MiniMap {
  /** @param {(x: number, y: number) => void} go moves the middle of the window to a point of the map */
  constructor(go) {
    this.canvas = /** @type {HTMLCanvasElement} */ (el("canvas", { class: "mini", width: wide * 2, height: high * 2, "aria-hidden": "true" }));
    this.dots = document.createElement("canvas");
    this.dots.width = wide * 2;
    this.dots.height = high * 2;
    this.scale = 1;
    this.left = 0;
    this.top = 0;
    const move = (/** @type {PointerEvent} */ event) => {
      if (event.buttons === 0) return;
      const box = this.canvas.getBoundingClientRect();
      go(((event.clientX - box.left) * 2 - this.left) / this.scale, ((event.clientY - box.top) * 2 - this.top) / this.scale);
    };
    this.canvas.addEventListener("pointerdown", move);
    this.canvas.addEventListener("pointermove", move);
  }

  /**
   * @param {Picture} picture
   * @param {(entry: number) => string} colour
   */
  paint(picture, colour) {
    const frame = frameOf(picture);
    const context = /** @type {CanvasRenderingContext2D} */ (this.dots.getContext("2d"));
    context.clearRect(0, 0, this.dots.width, this.dots.height);
    if (!frame) return;
    this.scale = Math.min((2 * wide - 12) / Math.max(1, frame.right - frame.left), (2 * high - 12) / Math.max(1, frame.bottom - frame.top));
    this.left = wide - ((frame.left + frame.right) / 2) * this.scale;
    this.top = high - ((frame.top + frame.bottom) / 2) * this.scale;
    picture.seen.node.forEach((is, node) => {
      if (!is) return;
      context.fillStyle = colour(picture.colouring.of[node]);
      const size = Math.max(1.5, Math.min(8, picture.radius[node] * this.scale * 1.6));
      context.fillRect(picture.x[node] * this.scale + this.left - size / 2, picture.y[node] * this.scale + this.top - size / 2, size, size);
    });
  }

  /**
   * @param {Camera} camera
   * @param {number} width
   * @param {number} height
   * @param {string} colour
   */
  look({ k, left, top }, width, height, colour) {
    const context = /** @type {CanvasRenderingContext2D} */ (this.canvas.getContext("2d"));
    context.clearRect(0, 0, this.canvas.width, this.canvas.height);
    context.drawImage(this.dots, 0, 0);
    context.strokeStyle = colour;
    context.lineWidth = 2;
    context.strokeRect((-left / k) * this.scale + this.left, (-top / k) * this.scale + this.top, (width / k) * this.scale, (height / k) * this.scale);
  }
}
