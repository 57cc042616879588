// What can be taken away of the view: a link to it, a picture, a table, places to keep, a sheet of paper.

import { pngOf, positionsOf, save, svgOf } from "./exports.js";
import { movedID } from "./state.js";
import { SVGStage } from "./svg-stage.js";

/**
 * What is shared, as it is when it is asked for.
 * @typedef {object} Shared
 * @property {import("./state.js").Store} store
 * @property {import("./speech.js").Speech} speech
 * @property {import("./picture.js").Picture} picture
 * @property {import("./window.js").MapWindow} window
 * @property {import("./table.js").TableTwin} table
 * @property {(pair: import("./model.js").Both) => string} colourOf
 * @property {{ page: string, text: string }} tones
 * @property {(text: string) => void} tell
 */

/**
 * The ways to share, by the names they have in the words of the page.
 * @param {Shared} shared
 * @returns {Record<string, () => void>}
 */
export function waysToShare(shared) {
  const { store, speech, picture } = shared;
  const { model } = speech;
  const moved = store.view.moved.map((entry) => model.numberOfID.get(movedID(entry)) ?? -1);
  const name = (/** @type {string} */ ending) => fileName(model.title, ending);
  return {
    link: () => void copyLink(shared),
    svg: () => save(name("svg"), drawnAs(shared), "image/svg+xml"),
    png: () => void savePNG(shared, name("png")),
    csv: () => save(name("csv"), shared.table.csv(picture.seen), "text/csv;charset=utf-8"),
    positions: () => save(name("positions.json"), positionsOf(picture, speech, new Set(moved)), "application/json"),
    print: () => print(),
    ...(moved.length ? { unmove: () => store.set({ moved: [] }) } : {}),
  };
}

/**
 * @param {string} title
 * @param {string} ending
 */
function fileName(title, ending) {
  const plain = title.normalize("NFD").replace(/\p{M}/gu, "").replace(/[^A-Za-z0-9]+/g, "-").replace(/^-|-$/g, "");
  return (plain.slice(0, 60) || "ramure") + "." + ending;
}

/** @param {Shared} shared */
function drawnAs({ picture, speech, window, colourOf, tones }) {
  const { stage } = window;
  const drawn = stage instanceof SVGStage ? stage.element : null;
  if (stage instanceof SVGStage) stage.settle();
  return svgOf(picture, speech, window.camera, window.width, window.height, drawn, window.labels.element, colourOf, tones);
}

/**
 * @param {Shared} shared
 * @param {string} name
 */
async function savePNG(shared, name) {
  try {
    save(name, await pngOf(drawnAs(shared), shared.window.width, shared.window.height), "image/png");
  } catch {
    shared.tell(shared.speech.say("noPicture"));
  }
}

/** @param {Shared} shared */
async function copyLink({ store, speech, window, tell }) {
  const camera = window.text();
  try {
    await navigator.clipboard.writeText(location.href.split("#")[0] + "#" + store.fragment({ ...store.view, camera }));
    tell(speech.say("copied"));
  } catch {
    store.set({ camera }, { quiet: true });
    tell(speech.say("inTheAddress"));
  }
}
