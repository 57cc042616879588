// Hands on the map: moving it, nearing it, pointing at marks, dragging them, drawing a line around some.

/** @typedef {import("./camera.js").Camera} Camera */

/**
 * @typedef {object} Handlers
 * @property {(x: number, y: number, isTouch: boolean) => number} markAt the mark at a point of the window; -1 for none
 * @property {(dx: number, dy: number) => void} pan
 * @property {(factor: number, x: number, y: number) => void} zoom
 * @property {(node: number) => void} point
 * @property {(node: number, isAdding: boolean) => void} click
 * @property {(node: number) => void} doubleClick
 * @property {(node: number, x: number, y: number, isDone: boolean) => void} drag
 * @property {(outline: [number, number][], isDone: boolean) => void} lasso
 * @property {() => boolean} isLassoing
 */

/** How soon after each other two taps are one, in milliseconds. */
const secondTap = 350;

/**
 * Listens to pointers and wheel.
 * @param {HTMLElement} host
 * @param {Handlers} handlers
 */
export function listenToHands(host, handlers) {
  /** @type {Map<number, { x: number, y: number }>} */
  const pointers = new Map();
  let [start, node, moved, mode] = [{ x: 0, y: 0 }, -1, false, ""];
  /** @type {[number, number][]} */
  let outline = [];
  let lastTap = { time: 0, node: -2, x: 0, y: 0 };
  const at = (/** @type {MouseEvent} */ event) => {
    const box = host.getBoundingClientRect();
    return { x: event.clientX - box.left, y: event.clientY - box.top };
  };
  const isTouch = (/** @type {PointerEvent} */ event) => event.pointerType === "touch";
  const isControl = (/** @type {Event} */ event) =>
    event.target instanceof Element && event.target.closest(".tools, .legend-box, .mini, .years, .notice") !== null;

  host.addEventListener("pointerdown", (event) => {
    if (isControl(event) || event.button > 0) return;
    host.setPointerCapture(event.pointerId);
    const point = at(event);
    pointers.set(event.pointerId, point);
    if (pointers.size > 1) {
      mode = "pinch";
      return;
    }
    [start, moved] = [point, false];
    // The first of two taps may have moved the map, as a card opens beside it: the second means whoever the first meant.
    const isSecond = event.timeStamp - lastTap.time < secondTap && Math.hypot(event.clientX - lastTap.x, event.clientY - lastTap.y) < 12;
    node = isSecond && lastTap.node >= 0 ? lastTap.node : handlers.markAt(point.x, point.y, isTouch(event));
    mode = handlers.isLassoing() || (event.shiftKey && node < 0) ? "lasso" : node >= 0 && !isTouch(event) ? "drag" : "pan";
    outline = [[point.x, point.y]];
  });

  host.addEventListener("pointermove", (event) => {
    const before = pointers.get(event.pointerId);
    const point = at(event);
    if (!before) {
      if (!isTouch(event)) handlers.point(isControl(event) ? -1 : handlers.markAt(point.x, point.y, false));
      return;
    }
    pointers.set(event.pointerId, point);
    if (mode === "pinch") return pinch(before, point, event.pointerId);
    if (!moved && Math.hypot(point.x - start.x, point.y - start.y) < (isTouch(event) ? 8 : 4)) return;
    if (!moved && mode === "pan") [before.x, before.y] = [start.x, start.y];
    moved = true;
    if (mode === "pan") handlers.pan(point.x - before.x, point.y - before.y);
    if (mode === "drag") handlers.drag(node, point.x, point.y, false);
    if (mode === "lasso") {
      outline.push([point.x, point.y]);
      handlers.lasso(outline, false);
    }
  });

  /**
   * @param {{ x: number, y: number }} before
   * @param {{ x: number, y: number }} point
   * @param {number} id
   */
  function pinch(before, point, id) {
    const other = [...pointers.entries()].find(([key]) => key !== id)?.[1];
    if (!other) return;
    const [was, is] = [Math.hypot(before.x - other.x, before.y - other.y), Math.hypot(point.x - other.x, point.y - other.y)];
    if (was > 0 && is > 0) handlers.zoom(is / was, (point.x + other.x) / 2, (point.y + other.y) / 2);
    handlers.pan((point.x - before.x) / 2, (point.y - before.y) / 2);
  }

  const end = (/** @type {PointerEvent} */ event) => {
    const point = pointers.get(event.pointerId);
    if (!pointers.delete(event.pointerId) || !point) return;
    if (mode === "pinch") {
      if (pointers.size === 0) mode = "";
      return;
    }
    if (event.type === "pointercancel") return;
    if (mode === "drag" && moved) handlers.drag(node, point.x, point.y, true);
    else if (mode === "lasso" && moved) handlers.lasso(outline, true);
    else if (!moved) tap(event);
    mode = "";
  };
  host.addEventListener("pointerup", end);
  host.addEventListener("pointercancel", end);

  /**
   * Two taps on one mark, soon after each other, are one of another kind.
   * @param {PointerEvent} event
   */
  function tap(event) {
    if (event.timeStamp - lastTap.time < secondTap && lastTap.node === node) {
      lastTap = { time: 0, node: -2, x: 0, y: 0 };
      handlers.doubleClick(node);
      return;
    }
    lastTap = { time: event.timeStamp, node, x: event.clientX, y: event.clientY };
    handlers.click(node, event.shiftKey || event.ctrlKey || event.metaKey);
  }

  host.addEventListener("pointerleave", () => handlers.point(-1));
  host.addEventListener("wheel", (event) => {
    if (isControl(event)) return;
    event.preventDefault();
    const point = at(event);
    const lines = event.deltaMode === 1 ? 18 : event.deltaMode === 2 ? 300 : 1;
    handlers.zoom(Math.exp(-Math.max(-240, Math.min(240, event.deltaY * lines)) * 0.0022), point.x, point.y);
  }, { passive: false });
}

/**
 * Whether a point lies within a closed line.
 * @param {[number, number][]} outline
 * @param {number} x
 * @param {number} y
 */
export function isWithin(outline, x, y) {
  let inside = false;
  for (let i = 0, j = outline.length - 1; i < outline.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [outline[i], outline[j]];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
