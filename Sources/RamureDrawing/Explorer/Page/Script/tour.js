// A guided tour: steps one after the other, each a view with a title and a text.

import { button, el } from "./dom.js";
import { plainView, viewOf } from "./state.js";

/** @typedef {import("./state.js").Store} Store */
/** @typedef {import("./speech.js").Speech} Speech */

/**
 * The step that is shown, with the ways to the next.
 * @param {Store} store
 * @param {Speech} speech
 * @returns {HTMLElement | null}
 */
export function tourPanel(store, speech) {
  const { tour } = speech.model;
  const place = store.view.step;
  const step = tour[place - 1];
  if (!step) return null;
  const text = (/** @type {import("./model.js").Both | string} */ both) => (typeof both === "string" ? both : speech.of(both));
  return el("section", { class: "tour", "aria-label": speech.say("tour") },
    el("p", { class: "quiet", text: speech.say("stepOf", place, tour.length) }),
    el("h2", { id: "tour-title", tabindex: "-1", text: text(step.title) }),
    ...text(step.text).split(/\n+/).filter(Boolean).map((line) => el("p", { text: line })),
    el("div", { class: "actions" },
      button(speech.say("stepBefore"), () => goToStep(store, speech, place - 1), { id: "step-before", disabled: place <= 1 }),
      button(speech.say("stepAfter"), () => goToStep(store, speech, place + 1), { id: "step-after", disabled: place >= tour.length }),
      button(speech.say("endTour"), () => store.set({ step: 0 }), { id: "end-tour", class: "link" })));
}

/**
 * @param {Store} store
 * @param {Speech} speech
 * @param {number} place from 1
 */
export function goToStep(store, speech, place) {
  const step = speech.model.tour[place - 1];
  if (!step) return;
  const { language, embed } = store.view;
  store.set({ ...viewOf(step.view, { ...plainView, ...viewOf(speech.model.start) }), language, embed, step: place });
}
