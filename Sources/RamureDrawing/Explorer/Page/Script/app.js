// The page: puts together what is drawn, what is asked and what is told, and keeps them in step with the view.

import { Model } from "./model.js";
import { Speech } from "./speech.js";
import { Store, isSame, movedID, viewOf } from "./state.js";
import { countOf } from "./seen.js";
import { pictureOf } from "./picture.js";
import { NameSearch } from "./find.js";
import { MarkGrid } from "./marks.js";
import { SVGStage } from "./svg-stage.js";
import { CanvasStage } from "./canvas-stage.js";
import { cameraOf } from "./camera.js";
import { isWithin, listenToHands } from "./gestures.js";
import { button, el, svgSpace } from "./dom.js";
import { bar } from "./bar.js";
import { aboutPanel } from "./about.js";
import { filterPanel } from "./filters.js";
import { legendOf } from "./legend.js";
import { YearSlider } from "./years.js";
import { questionPanel } from "./questions.js";
import { TableTwin } from "./table.js";
import { waysToShare } from "./sharing.js";
import { goToStep, tourPanel } from "./tour.js";
import { degreesOf } from "./scale.js";
import { rewrite, skeleton } from "./skeleton.js";
import { MapWindow } from "./window.js";
import { listenToKeys, listenToPageKeys, nodeOf } from "./keys.js";

/** @typedef {import("./state.js").View} View */

/**
 * What of a view changes what is drawn; the rest changes only what is told.
 * @type {(keyof View)[]}
 */
const drawn = ["focus", "depth", "kinds", "relations", "communities", "territories", "attribute", "values", "year", "colour",
  "size", "regions", "selected", "group", "question", "from", "to", "without", "moved", "language"];

class Explorer {
  /**
   * @param {Model} model
   * @param {HTMLElement} root
   */
  constructor(model, root) {
    this.model = model;
    this.root = root;
    this.speech = new Speech(model);
    const base = viewOf(model.start);
    this.base = { ...base, language: base.language || model.language };
    this.store = new Store(viewOf(location.hash, this.base), this.base);
    this.speech.language = this.store.view.language;
    this.dark = matchMedia("(prefers-color-scheme: dark)");
    this.isPrinting = false;
    this.lassoing = false;
    this.pointed = -1;
    this.cursor = -1;
    this.dragging = 0;
    this.isDragging = false;
    this.degrees = degreesOf(model);
    const rank = [...this.degrees.keys()].sort((one, other) => this.degrees[other] - this.degrees[one] || one - other);
    this.rank = rank;
    this.means = { search: new NameSearch(model), weight: (/** @type {number} */ node) => this.degrees[node], open: (/** @type {number} */ node) => this.open(node) };
    this.page = skeleton(root, innerWidth > 900);
    this.picture = pictureOf(model, this.store.view, this.speech, this.base.size);
    this.grid = new MarkGrid(this.picture);
    this.stage = this.stageOf();
    this.window = new MapWindow(this.page.host, this.stage, this.picture, {
      rank, name: (node) => this.speech.name(node), ink: () => this.tones.text, isCrowded: model.count > 5000, foot: model.years ? 44 : 0,
      remember: (camera) => this.store.set({ camera }, { quiet: true }),
    });
    this.table = new TableTwin(this.store, this.speech, this.degrees, (node) => this.open(node));
    this.years = model.years ? new YearSlider(this.store, this.speech, model.years) : null;
    this.assemble();
    this.draw();
    this.window.go(this.store.view.camera);
    this.listen();
    this.begin();
    document.documentElement.classList.add("ready");
  }

  get tones() {
    return this.isDark ? { page: "#14191E", text: "#E9EEF2" } : { page: "#FCFCFA", text: "#1B2228" };
  }

  get isDark() {
    return this.dark.matches && !this.isPrinting;
  }

  colourOf = (/** @type {import("./model.js").Both} */ pair) => pair[this.isDark ? 1 : 0];

  /** What is said of a mark. */
  told = (/** @type {number} */ node) =>
    [this.speech.name(node), this.speech.kind(node), this.speech.say("tieCount", this.degrees[node])].join(", ");

  /** The picture of the page where it can be moved, else a canvas. */
  stageOf() {
    const sheet = document.getElementById("sheet");
    const svg = /** @type {SVGSVGElement | null} */ (sheet?.querySelector("svg") ?? null);
    sheet?.remove();
    document.documentElement.classList.add("ready");
    if (svg && this.model.drawing === "svg") {
      this.page.host.append(svg);
      return new SVGStage(this.model, svg);
    }
    const stage = new CanvasStage(this.model, this.page.host);
    stage.isDark = () => this.isDark;
    return stage;
  }

  /** A tour begins by itself where the address asks for nothing else. */
  begin() {
    const { view } = this.store;
    const isBare = this.store.fragment({ ...view, step: 0, language: this.base.language, embed: false }) === "";
    if (isBare && this.model.tour.length) goToStep(this.store, this.speech, view.step || 1);
  }

  assemble() {
    const { host, outline, legend, tools, notice, spot } = this.page;
    host.append(this.window.labels.element, outline, legend, tools, this.window.mini.canvas, notice, spot);
    if (this.years) host.append(this.years.element);
    this.page.about.after(this.table.element);
  }

  listen() {
    const { host } = this.page;
    this.store.listen((view, before) => this.follow(view, before));
    this.dark.addEventListener("change", () => this.draw());
    addEventListener("beforeprint", () => this.print(true));
    addEventListener("afterprint", () => this.print(false));
    new ResizeObserver(() => this.resize()).observe(host);
    listenToHands(host, this.hands());
    listenToPageKeys(this.store);
    listenToKeys(host, {
      step: (dx, dy) => this.step(dx, dy), pan: (dx, dy) => this.window.moveTo(this.window.camera.left + dx, this.window.camera.top + dy),
      zoom: (factor) => this.window.zoom(factor), fit: () => this.window.fly(this.window.fitting()),
      open: (node) => this.open(node), centre: (node) => this.recentre(node),
    });
    host.addEventListener("focusin", (event) => {
      const node = nodeOf(event.target);
      if (node < 0) return;
      this.cursor = node;
      this.light(node);
    });
    host.addEventListener("focusout", () => this.light(this.pointed));
  }

  /** @returns {import("./gestures.js").Handlers} */
  hands() {
    return {
      markAt: (x, y, isTouch) => {
        const { k, left, top } = this.window.camera;
        return this.grid.at((x - left) / k, (y - top) / k, (isTouch ? 14 : 4) / k);
      },
      pan: (dx, dy) => this.window.moveTo(this.window.camera.left + dx, this.window.camera.top + dy),
      zoom: (factor, x, y) => this.window.zoom(factor, x, y),
      point: (node) => {
        if (node === this.pointed) return;
        this.pointed = node;
        this.page.host.classList.toggle("pointing", node >= 0);
        this.light(node);
      },
      click: (node, isAdding) => {
        if (node < 0) return this.store.set({ selected: "", group: [] });
        if (isAdding) return this.choose([node], true);
        this.open(node);
      },
      doubleClick: (node) => this.recentre(node),
      drag: (node, x, y, isDone) => this.drag(node, x, y, isDone),
      lasso: (outline, isDone) => this.lasso(outline, isDone),
      isLassoing: () => this.lassoing,
    };
  }

  // What follows from the view.

  /**
   * @param {View} view
   * @param {View} before
   */
  follow(view, before) {
    this.speech.language = view.language;
    if (drawn.some((key) => !isSame(view[key], before[key]))) this.draw();
    else this.tell();
    if (view.camera !== before.camera) this.window.go(view.camera);
    if (view.focus !== before.focus || (view.focus && view.depth !== before.depth)) this.window.fly(this.window.fitting());
    if (view.selected && view.selected !== before.selected) {
      this.window.reveal(this.model.numberOfID.get(view.selected) ?? -1);
      this.page.about.scrollTop = 0;
      this.page.about.querySelector("h2")?.focus({ preventScroll: true });
    }
    if (!view.selected && before.selected) this.returnFocus(before.selected);
    if (view.step && view.step !== before.step) this.page.spot.querySelector("h2")?.focus();
  }

  draw() {
    const { model, store } = this;
    this.picture = pictureOf(model, store.view, this.speech, this.base.size);
    this.grid = new MarkGrid(this.picture);
    this.stage.paint(this.picture, this.colourOf, this.told);
    this.window.picture = this.picture;
    this.window.first = [this.pointed, ...this.picture.ringed, ...this.picture.gone];
    this.window.mini.paint(this.picture, (entry) => this.colourOf(this.picture.colouring.entries[entry].colour));
    this.window.look(this.window.camera, true);
    this.window.name();
    this.tell();
    if (this.cursor < 0 || !this.picture.seen.node[this.cursor]) this.cursor = this.rank.find((node) => this.picture.seen.node[node]) ?? -1;
    this.stop();
  }

  /**
   * Shows who is around a mark.
   * @param {number} node
   */
  light(node) {
    this.stage.light(node);
    this.window.first = [node, ...this.picture.ringed, ...this.picture.gone];
    this.window.name();
  }

  /** The one mark that Tab stops at. */
  stop() {
    this.page.host.querySelectorAll("[data-node][tabindex='0']").forEach((mark) => mark.setAttribute("tabindex", "-1"));
    if (this.cursor >= 0) this.stage.focusable(this.cursor)?.setAttribute("tabindex", "0");
  }

  /** All that is said in words. */
  tell() {
    const { speech, store, model, page } = this;
    const { view } = store;
    document.documentElement.lang = view.language;
    document.documentElement.classList.toggle("embedded", view.embed);
    for (const [name, is] of /** @type {[string, boolean][]} */ ([["has-side", view.panel !== ""], ["has-about", view.selected !== "" || view.group.length > 0]])) {
      this.root.classList.toggle(name, is);
    }
    page.side.setAttribute("aria-label", speech.say(view.panel === "ask" ? "questions" : "filters"));
    page.about.setAttribute("aria-label", speech.say("card"));
    page.host.setAttribute("aria-label", `${speech.pair(speech.say("map"), model.title)}. ${speech.say("keys")}`);
    page.tools.setAttribute("aria-label", speech.say("zoom"));
    rewrite(page.head, bar(store, speech, this.means, this.shares()));
    rewrite(page.side, this.panel());
    rewrite(page.about, aboutPanel(store, speech, this.picture.seen, { open: this.means.open, recentre: (node) => this.recentre(node) }));
    page.legend.replaceChildren(el("summary", { text: speech.say("legend") }), legendOf(this.picture, view, speech, this.colourOf));
    rewrite(page.tools, this.zoomButtons());
    this.years?.show(this.picture.seen);
    this.table.show(this.picture.seen);
    const [nodes, relations] = [countOf(this.picture.seen.node), countOf(this.picture.seen.relation)];
    const isAll = nodes === model.count && relations === model.relationCount;
    page.notice.textContent = model.count === 0 ? speech.say("empty") : nodes === 0 ? speech.say("nothingLeft") : isAll ? "" : speech.say("shownCount", speech.number(nodes), speech.number(relations));
    const tour = tourPanel(store, speech);
    rewrite(page.spot, tour ? [tour] : []);
    document.title = model.title;
  }

  /** @returns {Node[]} */
  panel() {
    const { speech, store } = this;
    const { panel } = store.view;
    if (!panel) return [];
    const content = panel === "ask" ? questionPanel(store, speech, this.picture.seen, this.means) : filterPanel(store, speech, this.colourOf);
    return [el("header", {}, el("h2", { text: speech.say(panel === "ask" ? "questions" : "filters") }),
      button("×", () => store.set({ panel: "" }), { class: "close", "aria-label": speech.say("closePanel") })), content];
  }

  zoomButtons() {
    const { speech, window } = this;
    return [
      button("+", () => window.zoom(1.4), { id: "nearer", "aria-label": speech.say("nearer") }),
      button("−", () => window.zoom(1 / 1.4), { id: "farther", "aria-label": speech.say("farther") }),
      button("⤢", () => window.fly(window.fitting()), { id: "fit", "aria-label": speech.say("fit") }),
      button("◌", () => {
        this.lassoing = !this.lassoing;
        this.tell();
      }, { id: "lasso", "aria-label": speech.say("lasso"), "aria-pressed": String(this.lassoing) }),
    ];
  }

  resize() {
    this.stage.resize();
    const { camera } = this.store.view;
    this.window.look(cameraOf(camera, this.window.width, this.window.height) ?? this.window.fitting(), true);
  }

  /** @param {boolean} isPrinting */
  print(isPrinting) {
    this.isPrinting = isPrinting;
    this.draw();
  }

  /** What can be taken away of what is seen. */
  shares() {
    const { store, speech, picture, window, table, tones, colourOf } = this;
    return waysToShare({ store, speech, picture, window, table, tones, colourOf, tell: (text) => (this.page.notice.textContent = text) });
  }

  // Doing.

  /**
   * Opens a card; whoever is hidden is shown first.
   * @param {number} node
   */
  open(node) {
    const id = this.model.ids[node];
    this.cursor = node;
    if (this.picture.seen.node[node]) return this.store.set({ selected: id });
    // Whoever was filtered away is asked for: the filters give way.
    this.store.set({ selected: id, focus: "", kinds: [], communities: [], territories: [], values: [], attribute: "", year: "" });
  }

  /** @param {number} node -1 for all of the map */
  recentre(node) {
    const id = this.model.ids[node] ?? "";
    this.store.set(id ? { focus: id, selected: id, question: "" } : { focus: "" });
  }

  /**
   * @param {number[]} nodes
   * @param {boolean} isAdding
   */
  choose(nodes, isAdding) {
    const ids = nodes.map((node) => this.model.ids[node]);
    const before = isAdding ? this.store.view.group : [];
    const isThere = isAdding && before.includes(ids[0]);
    this.store.set({ group: isThere ? before.filter((id) => id !== ids[0]) : [...new Set([...before, ...ids])], selected: "" });
  }

  /**
   * @param {[number, number][]} outline
   * @param {boolean} isDone
   */
  lasso(outline, isDone) {
    const path = document.createElementNS(svgSpace, "polygon");
    path.setAttribute("points", outline.map((point) => point.map((value) => value.toFixed(0)).join(",")).join(" "));
    this.page.outline.replaceChildren(...(isDone ? [] : [path]));
    if (!isDone) return;
    this.lassoing = false;
    const { k, left, top } = this.window.camera;
    const { seen, x, y } = this.picture;
    this.choose([...seen.node.keys()].filter((node) => seen.node[node] && isWithin(outline, x[node] * k + left, y[node] * k + top)), false);
    this.tell();
  }

  /**
   * Drags a mark, once a frame. All of a drag is one step to go back by.
   * @param {number} node
   * @param {number} x
   * @param {number} y
   * @param {boolean} isDone
   */
  drag(node, x, y, isDone) {
    cancelAnimationFrame(this.dragging);
    const put = () => {
      const { k, left, top } = this.window.camera;
      const id = this.model.ids[node];
      const others = this.store.view.moved.filter((entry) => movedID(entry) !== id);
      const entry = [id, ((x - left) / k).toFixed(1), ((y - top) / k).toFixed(1)].join(",");
      this.store.set({ moved: [...others, entry] }, { quiet: this.isDragging });
      this.isDragging = !isDone;
    };
    if (isDone) put();
    else this.dragging = requestAnimationFrame(put);
  }

  /**
   * To the next mark that way.
   * @param {number} dx
   * @param {number} dy
   */
  step(dx, dy) {
    const next = this.cursor < 0 ? -1 : this.grid.next(this.cursor, dx, dy);
    if (next >= 0) this.focus(next);
  }

  /**
   * The focus goes back to the mark whose card was closed, unless it is elsewhere by now.
   * @param {string} id
   */
  returnFocus(id) {
    const node = this.model.numberOfID.get(id);
    if (node !== undefined && this.picture.seen.node[node] && !this.store.view.table && document.activeElement === document.body) this.focus(node);
  }

  /** @param {number} node */
  focus(node) {
    this.cursor = node;
    this.stop();
    this.stage.focusable(node)?.focus({ preventScroll: true });
    this.window.reveal(node);
  }
}

const ecosystem = document.getElementById("ecosystem");
const root = document.getElementById("app");
if (ecosystem && root) new Explorer(new Model(JSON.parse(ecosystem.textContent ?? "")), root);
