// How two are connected, whom they have in common, and what would come apart if someone left.

import { button, el, nameText } from "./dom.js";
import { combobox } from "./combobox.js";
import { between, departure, shortestPaths } from "./graph.js";
import { commonNeighbours, mostPaths } from "./picture.js";

/** @typedef {import("./state.js").Store} Store */
/** @typedef {import("./speech.js").Speech} Speech */
/** @typedef {import("./graph.js").Seen} Seen */
/** @typedef {{ search: import("./find.js").NameSearch, weight: (node: number) => number, open: (node: number) => void }} Means */

/**
 * @param {Store} store
 * @param {Speech} speech
 * @param {Seen} seen
 * @param {Means} means
 * @returns {HTMLElement}
 */
export function questionPanel(store, speech, seen, means) {
  const { view } = store;
  const { model } = speech;
  const kinds = ["path", "common", "without"];
  const asked = kinds.includes(view.question) ? view.question : "path";
  const who = (/** @type {"from" | "to"} */ end, /** @type {string} */ label) => combobox({
    id: "ask-" + end, label, chosen: model.numberOfID.get(view[end]), speech, search: means.search, weight: means.weight,
    choose: (node) => store.set({ [end]: model.ids[node], question: asked }),
  });
  return el("div", { class: "questions" },
    el("fieldset", { class: "choices" }, el("legend", { class: "unseen", text: speech.say("questions") }), ...kinds.map((kind) => {
      const input = /** @type {HTMLInputElement} */ (el("input", { type: "radio", name: "question", id: "question-" + kind, value: kind }));
      input.checked = kind === asked;
      input.addEventListener("change", () => store.set({ question: kind }));
      return el("label", {}, input, " ", speech.say("question." + kind));
    })),
    asked === "without"
      ? combobox({ id: "ask-without", label: speech.say("whoLeaves"), speech, search: means.search, weight: means.weight,
        choose: (node) => store.set({ question: "without", without: [...new Set([...view.without, model.ids[node]])] }) })
      : el("div", {}, who("from", speech.say("from")), who("to", speech.say("to")),
        button(speech.say("swap"), () => store.set({ from: view.to, to: view.from, question: asked }), { class: "link" })),
    el("div", { class: "answer", role: "status" }, ...answer(asked, store, speech, seen, means)),
    view.question ? button(speech.say("endQuestion"), () => store.set({ question: "", from: "", to: "", without: [] })) : null);
}

/**
 * @param {string} asked
 * @param {Store} store
 * @param {Speech} speech
 * @param {Seen} seen
 * @param {Means} means
 * @returns {(Node | string)[]}
 */
function answer(asked, store, speech, seen, means) {
  const { view } = store;
  const { model } = speech;
  if (asked === "without") return leaving(store, speech, seen, means);
  const [from, to] = [model.numberOfID.get(view.from), model.numberOfID.get(view.to)];
  if (from === undefined || to === undefined) return [el("p", { class: "quiet", text: speech.say("chooseTwo") })];
  if (from === to) return [el("p", { text: speech.say("sameTwice") })];
  if (!seen.node[from] || !seen.node[to]) return [el("p", { text: speech.say("hiddenOne") })];
  if (asked === "common") {
    const common = commonNeighbours(model, seen, from, to);
    return [el("p", { text: speech.say("commonCount", common.length) }), people(common, speech, means)];
  }
  const found = shortestPaths(model, seen, from, to, mostPaths);
  if (!found) return [el("p", { text: speech.say("noPath") })];
  return [
    el("p", { text: speech.say("pathCount", found.paths.length, speech.say("tieCount", found.ties)) + (found.hasMore ? " " + speech.say("morePaths") : "") }),
    el("ol", { class: "paths" }, ...found.paths.map((path) => el("li", {}, ...chain(path, seen, speech, means)))),
  ];
}

/**
 * A path in words: who, by which tie, to whom; arrows point the way the tie does.
 * @param {number[]} path
 * @param {Seen} seen
 * @param {Speech} speech
 * @param {Means} means
 */
function chain(path, seen, speech, means) {
  const { model } = speech;
  return path.flatMap((node, place) => {
    const name = el("button", { type: "button", class: "name", onclick: () => means.open(node) }, nameText(speech.name(node)));
    return place === 0 ? [name] : [" ", el("span", { class: "tie", text: link(between(model, seen, path[place - 1], node), path[place - 1], speech) }), " ", name];
  });
}

/**
 * The ties of one step: those that point the same way share an arrow.
 * @param {number[]} relations
 * @param {number} from
 * @param {Speech} speech
 */
export function link(relations, from, speech) {
  const { model } = speech;
  /** @type {Map<string, Set<string>>} */
  const ways = new Map();
  for (const relation of relations) {
    const kind = model.relationKinds[model.relationKind[relation]];
    const way = model.isSymmetric(relation) ? "neither" : model.from[relation] === from ? "forward" : "backward";
    const when = speech.period(model.relationPeriod, relation);
    ways.set(way, (ways.get(way) ?? new Set()).add(speech.of(kind.label) + (when ? ` (${when})` : "")));
  }
  const text = (/** @type {string} */ way) => [...(ways.get(way) ?? [])].join(", ");
  if (ways.has("forward") && ways.has("backward")) {
    return `← ${[text("backward"), text("neither")].filter(Boolean).join(" · ")} · ${text("forward")} →`;
  }
  return [...ways.keys()].map((way) => (way === "forward" ? `— ${text(way)} →` : way === "backward" ? `← ${text(way)} —` : `— ${text(way)} —`)).join(" · ");
}

/**
 * @param {Store} store
 * @param {Speech} speech
 * @param {Seen} seen
 * @param {Means} means
 * @returns {(Node | string)[]}
 */
function leaving(store, speech, seen, means) {
  const { model } = speech;
  const nodes = store.view.without.map((id) => model.numberOfID.get(id)).filter((node) => node !== undefined);
  const list = /** @type {number[]} */ (nodes);
  if (!list.length) return [el("p", { class: "quiet", text: speech.say("chooseLeaving") })];
  const lost = departure(model, seen, list);
  return [
    el("ul", { class: "chosen" }, ...list.map((node) => el("li", {}, nameText(speech.name(node)), " ",
      button("×", () => store.set({ without: store.view.without.filter((id) => id !== model.ids[node]) }), { "aria-label": speech.say("stays", speech.name(node)) })))),
    el("p", { text: lost.cutOff.length ? speech.say("cutOff", lost.cutOff.length) : speech.say("nothingCutOff") }),
    lost.isolated.length ? el("p", { text: speech.say("leftAlone", lost.isolated.length) }) : "",
    lost.lostPairs ? el("p", { text: speech.say("lostPairs", lost.lostPairs) }) : "",
    people(lost.cutOff, speech, means),
  ];
}

/**
 * @param {number[]} nodes
 * @param {Speech} speech
 * @param {Means} means
 */
function people(nodes, speech, means) {
  const collator = new Intl.Collator(speech.language);
  const order = [...nodes].sort((one, other) => collator.compare(speech.name(one), speech.name(other)));
  return el("ul", {}, ...order.slice(0, 200).map((node) => el("li", {},
    el("button", { type: "button", class: "name", onclick: () => means.open(node) }, nameText(speech.name(node))), " ",
    el("small", { text: speech.kind(node) }))));
}
