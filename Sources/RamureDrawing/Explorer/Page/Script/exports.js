// The view taken away: as a picture, as a table, as places to keep.

import { svgSpace } from "./dom.js";

/** @typedef {import("./picture.js").Picture} Picture */
/** @typedef {import("./speech.js").Speech} Speech */

/**
 * @param {string} name
 * @param {string | Blob} content
 * @param {string} type
 */
export function save(name, content, type) {
  const blob = typeof content === "string" ? new Blob([content], { type }) : content;
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10000);
}

/**
 * What is in the window as a picture of its own: marks, lines, names; drawn from the picture, whatever the stage.
 * @param {Picture} picture
 * @param {Speech} speech
 * @param {import("./camera.js").Camera} camera
 * @param {number} width
 * @param {number} height
 * @param {SVGSVGElement | null} drawn the picture of the page, where there is one
 * @param {SVGSVGElement} labels
 * @param {(pair: import("./model.js").Both) => string} colourOf
 * @param {{ page: string, text: string }} tones
 * @returns {string}
 */
export function svgOf(picture, speech, camera, width, height, drawn, labels, colourOf, tones) {
  const svg = document.createElementNS(svgSpace, "svg");
  svg.setAttribute("xmlns", svgSpace);
  svg.setAttribute("width", String(width));
  svg.setAttribute("height", String(height));
  svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  const title = document.createElementNS(svgSpace, "title");
  title.textContent = speech.model.title;
  const page = document.createElementNS(svgSpace, "rect");
  page.setAttribute("width", "100%");
  page.setAttribute("height", "100%");
  page.setAttribute("fill", tones.page);
  svg.append(title, page);
  svg.append(drawn ? clean(drawn, svg) : plain(picture, speech, camera, colourOf));
  const written = /** @type {SVGElement} */ (labels.cloneNode(true));
  const group = document.createElementNS(svgSpace, "g");
  group.setAttribute("font-family", "Helvetica, Arial, 'Liberation Sans', sans-serif");
  group.setAttribute("fill", tones.text);
  for (const text of written.querySelectorAll("text")) {
    const halo = /** @type {SVGElement} */ (text.cloneNode(true));
    halo.setAttribute("fill", "none");
    halo.setAttribute("stroke", tones.page);
    halo.setAttribute("stroke-width", "3");
    halo.setAttribute("aria-hidden", "true");
    group.append(halo, text);
  }
  svg.append(group);
  return new XMLSerializer().serializeToString(svg);
}

/**
 * The world of the page's picture, without what is hidden, its styles with it.
 * @param {SVGSVGElement} drawn
 * @param {SVGElement} svg
 */
function clean(drawn, svg) {
  for (const part of drawn.querySelectorAll(":scope > style, :scope > defs")) svg.append(part.cloneNode(true));
  svg.id = drawn.id;
  const world = /** @type {SVGElement} */ (drawn.querySelector(".world")?.cloneNode(true));
  for (const gone of world.querySelectorAll(".gone")) gone.remove();
  if (world.classList.contains("dimmed")) {
    for (const part of world.querySelectorAll(".node:not(.lit), .link:not(.lit)")) part.setAttribute("opacity", "0.12");
  }
  return world;
}

/**
 * @param {Picture} picture
 * @param {Speech} speech
 * @param {import("./camera.js").Camera} camera
 * @param {(pair: import("./model.js").Both) => string} colourOf
 */
function plain(picture, speech, camera, colourOf) {
  const { model } = speech;
  const world = document.createElementNS(svgSpace, "g");
  world.setAttribute("transform", `matrix(${camera.k} 0 0 ${camera.k} ${camera.left} ${camera.top})`);
  model.relationKinds.forEach((kind, number) => {
    let way = "";
    for (let r = 0; r < model.relationCount; r++) {
      if (!picture.seen.relation[r] || model.relationKind[r] !== number) continue;
      const [from, to] = [model.from[r], model.to[r]];
      way += `M${picture.x[from].toFixed(1)} ${picture.y[from].toFixed(1)}L${picture.x[to].toFixed(1)} ${picture.y[to].toFixed(1)}`;
    }
    if (!way) return;
    const path = document.createElementNS(svgSpace, "path");
    path.setAttribute("d", way);
    path.setAttribute("fill", "none");
    path.setAttribute("stroke", colourOf(kind.colour));
    path.setAttribute("stroke-opacity", "0.3");
    path.setAttribute("stroke-width", String(0.8 / camera.k));
    world.append(path);
  });
  picture.seen.node.forEach((is, node) => {
    if (!is) return;
    const mark = document.createElementNS(svgSpace, "circle");
    mark.setAttribute("cx", picture.x[node].toFixed(1));
    mark.setAttribute("cy", picture.y[node].toFixed(1));
    mark.setAttribute("r", picture.radius[node].toFixed(1));
    mark.setAttribute("fill", colourOf(picture.colouring.entries[picture.colouring.of[node]].colour));
    world.append(mark);
  });
  return world;
}

/**
 * A picture as dots, twice as fine as the window.
 * @param {string} svg
 * @param {number} width
 * @param {number} height
 * @returns {Promise<Blob>}
 */
export function pngOf(svg, width, height) {
  return new Promise((resolve, reject) => {
    const image = new Image();
    const address = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
    image.onload = () => {
      const canvas = document.createElement("canvas");
      [canvas.width, canvas.height] = [width * 2, height * 2];
      canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
      URL.revokeObjectURL(address);
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png");
    };
    image.onerror = () => reject(new Error("no picture"));
    image.src = address;
  });
}

/**
 * Where everybody is, in the form that `ramure map --positions` reads: from the corner of the sheet, ordered by id.
 * @param {Picture} picture
 * @param {Speech} speech
 * @param {Set<number>} moved those who were put somewhere by hand
 */
export function positionsOf(picture, speech, moved) {
  const { sheet, ids, apart } = speech.model;
  const [left, top, width, height, scale] = sheet;
  const lines = ids.flatMap((id, node) => {
    // Those who stand in rows of their own have no place that is kept.
    if (apart.has(node) && !moved.has(node)) return [];
    const place = [picture.x[node] - left, picture.y[node] - top].map((value) => Math.round(value * 10) / 10);
    return `    ${JSON.stringify(id)}: [${place.join(", ")}]`;
  });
  const nodes = lines.length ? "{\n" + lines.join(",\n") + "\n  }" : "{}";
  return `{\n  "format": "ramure-positions",\n  "version": 1,\n  "width": ${width},\n  "height": ${height},\n  "scale": ${scale},\n  "nodes": ${nodes}\n}\n`;
}
