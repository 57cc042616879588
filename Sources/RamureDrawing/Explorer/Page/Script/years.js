// A slider of years: what held in each, while nobody moves.

import { button, el } from "./dom.js";
import { undatedCount } from "./seen.js";

/** @typedef {import("./state.js").Store} Store */
/** @typedef {import("./speech.js").Speech} Speech */

/** How long a year is shown while they play, in milliseconds. */
const pace = 900;
/** Years that are gone through without a longer pause are one step to go back by. */
const breath = 1000;

/** The years of an ecosystem, one after the other. Its parts stay: who drags the slider keeps hold of it. */
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
    this.moved = -Infinity;
    const [first, last] = years;
    this.play = button("▶", () => this.toggle(), { id: "play" });
    this.input = /** @type {HTMLInputElement} */ (el("input", { type: "range", id: "year", min: first, max: last, step: 1 }));
    this.output = el("output", { for: "year" });
    this.reset = button("", () => this.forget(), { class: "link", id: "all-years" });
    this.undated = el("span", { class: "quiet" });
    this.input.addEventListener("input", (event) => {
      this.stop();
      store.set({ year: this.input.value }, { quiet: event.timeStamp - this.moved < breath });
      this.moved = event.timeStamp;
    });
    const bound = (/** @type {number} */ year) => el("span", { class: "bound", text: String(year) });
    this.element = el("section", { class: "years" }, this.play, bound(first), this.input, bound(last), this.output, this.reset, this.undated);
  }

  /** @param {import("./graph.js").Seen} seen */
  show(seen) {
    const { speech, input } = this;
    const { year } = this.store.view;
    const all = speech.say("allYears");
    this.element.setAttribute("aria-label", speech.say("years"));
    this.sayWhetherItPlays();
    input.setAttribute("aria-label", speech.say("year"));
    input.setAttribute("aria-valuetext", year || all);
    input.value = year || String(this.years[1]);
    this.output.textContent = year || all;
    this.reset.textContent = all;
    if (!year && document.activeElement === this.reset) input.focus();
    this.reset.hidden = !year;
    this.undated.textContent = year ? speech.say("undated", undatedCount(speech.model, seen)) : "";
  }

  sayWhetherItPlays() {
    this.play.textContent = this.timer ? "❚❚" : "▶";
    this.play.setAttribute("aria-label", this.speech.say(this.timer ? "pause" : "play"));
  }

  toggle() {
    if (this.timer) return this.stop();
    const [first, last] = this.years;
    const now = Number(this.store.view.year || last);
    this.timer = setInterval(() => {
      const year = Number(this.store.view.year || last);
      if (year >= last) return this.stop();
      this.store.set({ year: String(year + 1) }, { quiet: true });
    }, pace);
    this.store.set({ year: String(now >= last ? first : now) });
    this.sayWhetherItPlays();
  }

  forget() {
    this.stop();
    this.store.set({ year: "" });
  }

  stop() {
    clearInterval(this.timer);
    this.timer = 0;
    this.sayWhetherItPlays();
  }
}
