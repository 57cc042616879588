// Which mark lies at a point: marks by the cells of a grid.

/** @typedef {import("./picture.js").Picture} Picture */

/** The marks that are seen, by place. */
export class MarkGrid {
  /** @param {Picture} picture */
  constructor(picture) {
    this.picture = picture;
    this.largest = 1;
    const seen = /** @type {number[]} */ ([]);
    picture.seen.node.forEach((is, node) => {
      if (!is) return;
      seen.push(node);
      this.largest = Math.max(this.largest, picture.radius[node]);
    });
    this.cell = Math.max(24, this.largest);
    /** @type {Map<string, number[]>} */
    this.cells = new Map();
    for (const node of seen) {
      const key = this.key(picture.x[node], picture.y[node]);
      const list = this.cells.get(key);
      if (list) list.push(node);
      else this.cells.set(key, [node]);
    }
  }

  /**
   * @param {number} x
   * @param {number} y
   */
  key(x, y) {
    return Math.floor(x / this.cell) + "," + Math.floor(y / this.cell);
  }

  /**
   * The mark at a point of the map, or the nearest within a reach beyond its edge; -1 for none.
   * @param {number} x
   * @param {number} y
   * @param {number} reach
   */
  at(x, y, reach) {
    let [best, least] = [-1, Infinity];
    this.each(x - reach - this.largest, y - reach - this.largest, x + reach + this.largest, y + reach + this.largest, (node) => {
      const off = Math.hypot(this.picture.x[node] - x, this.picture.y[node] - y) - this.picture.radius[node];
      if (off <= reach && off < least) [best, least] = [node, off];
    });
    return best;
  }

  /**
   * @param {number} left
   * @param {number} top
   * @param {number} right
   * @param {number} bottom
   * @param {(node: number) => void} visit
   */
  each(left, top, right, bottom, visit) {
    const [first, last] = [Math.floor(left / this.cell), Math.floor(right / this.cell)];
    const [upper, lower] = [Math.floor(top / this.cell), Math.floor(bottom / this.cell)];
    if ((last - first + 1) * (lower - upper + 1) > this.cells.size) {
      for (const list of this.cells.values()) list.forEach(visit);
      return;
    }
    for (let column = first; column <= last; column++) {
      for (let row = upper; row <= lower; row++) this.cells.get(column + "," + row)?.forEach(visit);
    }
  }

  /**
   * The next mark in a direction from another: near, and not far off the way.
   * @param {number} node
   * @param {number} dx
   * @param {number} dy
   */
  next(node, dx, dy) {
    const { x, y } = this.picture;
    let [best, least] = [-1, Infinity];
    for (const list of this.cells.values()) {
      for (const other of list) {
        const along = (x[other] - x[node]) * dx + (y[other] - y[node]) * dy;
        const aside = Math.abs((x[other] - x[node]) * dy) + Math.abs((y[other] - y[node]) * dx);
        if (other === node || along <= 0 || aside > 2 * along) continue;
        const cost = along + 2 * aside;
        if (cost < least) [best, least] = [other, cost];
      }
    }
    return best;
  }
}
