// What the signs on the map mean: follows what colour and area are chosen to tell.

import { el, nameText, svgSpace } from "./dom.js";
import { sizings } from "./scale.js";

/** @typedef {import("./speech.js").Speech} Speech */

/**
 * @param {import("./picture.js").Picture} picture
 * @param {import("./state.js").View} view
 * @param {Speech} speech
 * @param {(pair: import("./model.js").Both) => string} colourOf
 * @returns {HTMLElement}
 */
export function legendOf(picture, view, speech, colourOf) {
  const { model } = speech;
  const counts = new Array(picture.colouring.entries.length).fill(0);
  picture.seen.node.forEach((is, node) => (counts[picture.colouring.of[node]] += is));
  const entries = picture.colouring.entries.map((entry, place) => ({ ...entry, shown: counts[place] })).filter(({ shown }) => shown > 0);
  const kinds = new Set();
  picture.seen.relation.forEach((is, relation) => is && kinds.add(model.relationKind[relation]));
  const size = sizings(model, speech).find(({ id }) => id === view.size)?.label ?? "";
  return el("div", {},
    el("h2", { text: view.colour === "kind" ? speech.say("kinds") : picture.colouring.title }),
    picture.colouring.definition ? el("p", { class: "quiet", text: picture.colouring.definition }) : null,
    el("ul", {}, ...entries.map((entry) => el("li", {}, swatch(colourOf(entry.colour), shapeOf(entry.label, view, speech)),
      nameText(entry.label), el("span", { class: "count", text: " " + speech.number(entry.shown) })))),
    view.size === "none" ? null : el("p", { class: "quiet", text: speech.say("areaTells", size) }),
    kinds.size ? el("h2", { text: speech.say("relationKinds") }) : null,
    el("ul", {}, ...model.relationKinds.map((kind, place) => kinds.has(place)
      ? el("li", {}, lineSign(colourOf(kind.colour), kind.dashes), nameText(speech.of(kind.label))) : null)));
}

/**
 * @param {string} label
 * @param {import("./state.js").View} view
 * @param {Speech} speech
 */
function shapeOf(label, view, speech) {
  return view.colour === "kind" ? speech.model.kinds.find((kind) => speech.of(kind.label) === label)?.corners ?? [] : [];
}

/**
 * @param {string} colour
 * @param {[number, number][]} corners
 */
function swatch(colour, corners) {
  const svg = document.createElementNS(svgSpace, "svg");
  svg.setAttribute("class", "sign");
  svg.setAttribute("viewBox", "-1.6 -1.6 3.2 3.2");
  svg.setAttribute("aria-hidden", "true");
  const shape = document.createElementNS(svgSpace, corners.length ? "polygon" : "circle");
  if (corners.length) shape.setAttribute("points", corners.map((corner) => corner.join(",")).join(" "));
  else shape.setAttribute("r", "1.1");
  shape.style.fill = colour;
  svg.append(shape);
  return svg;
}

/**
 * @param {string} colour
 * @param {number[]} dashes
 */
function lineSign(colour, dashes) {
  const svg = document.createElementNS(svgSpace, "svg");
  svg.setAttribute("class", "sign wide");
  svg.setAttribute("viewBox", "0 0 34 10");
  svg.setAttribute("aria-hidden", "true");
  const line = document.createElementNS(svgSpace, "path");
  line.setAttribute("d", "M1 5H33");
  line.setAttribute("stroke-width", "2");
  line.style.stroke = colour;
  if (dashes.length) line.setAttribute("stroke-dasharray", dashes.join(" "));
  svg.append(line);
  return svg;
}
