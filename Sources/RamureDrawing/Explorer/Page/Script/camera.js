// What part of the map is on the screen: a point (x, y) of the map is at (x·k + left, y·k + top).

/** @typedef {{ k: number, left: number, top: number }} Camera */
/** @typedef {{ left: number, top: number, right: number, bottom: number }} Frame */

export const nearest = 24;
export const farthest = 0.02;

/**
 * The camera that shows all of a frame in the middle of a window.
 * @param {Frame} frame
 * @param {number} width
 * @param {number} height
 * @param {number} [margin]
 * @param {number} [closest]
 * @returns {Camera}
 */
export function showing(frame, width, height, margin = 28, closest = 2.5) {
  const [wide, high] = [Math.max(frame.right - frame.left, 1), Math.max(frame.bottom - frame.top, 1)];
  const fitting = Math.min((width - 2 * margin) / wide, (height - 2 * margin) / high, closest);
  const k = Math.max(farthest, Math.min(nearest, fitting > 0 ? fitting : 1));
  return {
    k, left: width / 2 - ((frame.left + frame.right) / 2) * k, top: height / 2 - ((frame.top + frame.bottom) / 2) * k,
  };
}

/**
 * Nearer or farther, a point of the window staying where it is.
 * @param {Camera} camera
 * @param {number} factor
 * @param {number} x
 * @param {number} y
 * @returns {Camera}
 */
export function zoomed(camera, factor, x, y) {
  const k = Math.max(farthest, Math.min(nearest, camera.k * factor));
  const by = k / camera.k;
  return { k, left: x - (x - camera.left) * by, top: y - (y - camera.top) * by };
}

/**
 * The frame that marks take, with their radii; `null` where there are none.
 * @param {import("./picture.js").Picture} picture
 * @returns {Frame | null}
 */
export function frameOf(picture) {
  const frame = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  picture.seen.node.forEach((is, node) => {
    if (!is) return;
    const radius = picture.radius[node];
    frame.left = Math.min(frame.left, picture.x[node] - radius);
    frame.right = Math.max(frame.right, picture.x[node] + radius);
    frame.top = Math.min(frame.top, picture.y[node] - radius);
    frame.bottom = Math.max(frame.bottom, picture.y[node] + radius);
  });
  return frame.left <= frame.right ? frame : null;
}

/**
 * A camera as the address tells it: zoom, and what is in the middle of the window.
 * @param {Camera} camera
 * @param {number} width
 * @param {number} height
 */
export function cameraText({ k, left, top }, width, height) {
  return [k.toPrecision(3), ((width / 2 - left) / k).toFixed(0), ((height / 2 - top) / k).toFixed(0)].join(",");
}

/**
 * @param {string} text
 * @param {number} width
 * @param {number} height
 * @returns {Camera | null}
 */
export function cameraOf(text, width, height) {
  const [k, x, y] = text.split(",").map(Number);
  if (![k, x, y].every(Number.isFinite) || k < farthest || k > nearest) return null;
  return { k, left: width / 2 - x * k, top: height / 2 - y * k };
}
