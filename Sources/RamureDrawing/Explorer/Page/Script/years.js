// A slider of years: what held in each, while nobody moves.

import { button, el } from "./dom.js";
import { undatedCount } from "./seen.js";

/** @typedef {import("./state.js").Store} Store */
/** @typedef {import("./speech.js").Speech} Speech */

const pace = 900;

/** The years of an ecosystem, one after the other. */
export class YearSlider {
  /**
   * @param {Store} store
   * @param {Speech} speech
   * @param {[number, number]} years
   */
  constructor(store, speech, years) {
    this.store = store;
    this.speech = speech;
    this.years = years;
    this.timer = 0;
    this.element = el("section", { class: "years" });
  }

  /** @param {import("./graph.js").Seen} seen */
  show(seen) {
    const { speech, store } = this;
    const [first, last] = this.years;
    const { year } = store.view;
    const focused = document.activeElement?.id;
    const input = /** @type {HTMLInputElement} */ (el("input", {
      type: "range", id: "year", min: first, max: last, step: 1, "aria-label": speech.say("year"),
      "aria-valuetext": year || speech.say("allYears"),
    }));
    input.value = year || String(last);
    input.addEventListener("input", () => {
      this.stop();
      store.set({ year: input.value }, { quiet: true });
    });
    this.element.setAttribute("aria-label", speech.say("years"));
    this.element.replaceChildren(
      button(this.timer ? "❚❚" : "▶", () => this.toggle(), { id: "play", "aria-label": speech.say(this.timer ? "pause" : "play") }),
      el("span", { class: "bound", text: String(first) }), input, el("span", { class: "bound", text: String(last) }),
      el("output", { for: "year", text: year || speech.say("allYears") }),
      year ? button(speech.say("allYears"), () => { this.stop(); store.set({ year: "" }); }, { class: "link", id: "all-years" }) : "",
      year ? el("span", { class: "quiet", text: speech.say("undated", undatedCount(speech.model, seen)) }) : "");
    if (focused) /** @type {HTMLElement | null} */ (this.element.querySelector("#" + CSS.escape(focused)))?.focus();
  }

  toggle() {
    if (this.timer) return this.stop(true);
    const [first, last] = this.years;
    const now = Number(this.store.view.year || last);
    this.timer = setInterval(() => {
      const year = Number(this.store.view.year || last);
      if (year >= last) return this.stop(true);
      this.store.set({ year: String(year + 1) }, { quiet: true });
    }, pace);
    this.store.set({ year: String(now >= last ? first : now) });
    this.store.tell(this.store.view);
  }

  /** @param {boolean} [isTold] */
  stop(isTold = false) {
    clearInterval(this.timer);
    this.timer = 0;
    if (isTold) this.store.tell(this.store.view);
  }
}
