// One actor in full: what is written, with whom it is tied, its figures, what hangs on it.

import { el, nameText, button } from "./dom.js";
import { safeAddress } from "./text.js";
import { valuesOf } from "./model.js";
import { departure, eachTie } from "./graph.js";

/** @typedef {import("./speech.js").Speech} Speech */
/** @typedef {import("./graph.js").Seen} Seen */

/**
 * @param {number} node
 * @param {Seen} seen
 * @param {Speech} speech
 * @param {{ open: (node: number) => void, close: () => void, actions: (node: number) => HTMLElement[] }} does
 * @returns {HTMLElement}
 */
export function cardOf(node, seen, speech, does) {
  const { model } = speech;
  const period = speech.period(model.nodePeriod, node);
  const kind = speech.of(model.kinds[model.kind[node]].label);
  const what = speech.kind(node);
  return el("article", { class: "card", "aria-labelledby": "card-name" },
    el("header", {},
      el("h2", { id: "card-name", tabindex: "-1" }, nameText(speech.name(node))),
      button("×", does.close, { class: "close", "aria-label": speech.say("closeCard") })),
    ...(model.images.get(node) ?? []).map((src) => el("img", { src, alt: speech.name(node) })),
    el("p", { class: "what" }, what === kind ? kind : `${what} · ${kind}`, period ? ` · ${period}` : ""),
    calledToo(node, speech),
    el("div", { class: "actions" }, ...does.actions(node)),
    whatIsWritten(model.nodeAttributes, node, speech),
    stages(node, speech),
    ties(node, seen, speech, does.open),
    figures(node, speech),
    hanging(node, seen, speech, does.open),
    sources(model.nodeSources.get(node) ?? [], speech));
}

/**
 * @param {number} node
 * @param {Speech} speech
 */
function calledToo(node, speech) {
  const { model } = speech;
  const shown = speech.name(node);
  const others = [model.mainNames[node], model.otherNames[0].get(node), model.otherNames[1].get(node)]
    .filter((name) => name && name !== shown);
  const unique = [...new Set(others)];
  if (!unique.length) return null;
  return el("p", { class: "quiet" }, speech.say("alsoCalled") + " ", ...unique.map((name, place) =>
    el("span", {}, place ? ", " : "", nameText(String(name)))));
}

/**
 * What the file says, heading by heading; addresses can be followed.
 * @param {import("./model.js").Attribute[]} attributes
 * @param {number} number
 * @param {Speech} speech
 */
function whatIsWritten(attributes, number, speech) {
  const rows = attributes.filter(({ of }) => of.has(number)).map(({ name, of }) => {
    const values = valuesOf(of.get(number) ?? "");
    return el("div", {}, el("dt", { text: speech.attribute(name) }), el("dd", {}, ...values.flatMap((value, place) => [
      place ? el("br") : null, linked(value)])));
  });
  return rows.length ? el("dl", { class: "written" }, ...rows) : null;
}

/**
 * A text whose addresses can be followed.
 * @param {string} text
 */
export function linked(text) {
  const parts = text.split(/(https?:\/\/[^\s<>"]+)/);
  return el("span", { dir: "auto" }, ...parts.map((part, place) => {
    const address = place % 2 || parts.length === 1 ? safeAddress(part) : null;
    return address ? el("a", { href: address, rel: "noreferrer", target: "_blank" }, part) : part;
  }));
}

/**
 * @param {number} node
 * @param {Speech} speech
 */
function stages(node, speech) {
  const list = speech.model.stages.get(node);
  if (!list) return null;
  return el("section", {}, el("h3", { text: speech.say("stages") }), el("ol", { class: "plain" }, ...list.map(([stage, date]) =>
    el("li", { text: speech.of(speech.model.stageLabels[stage] ?? [stage, stage]) + (date ? " · " + date : "") }))));
}

/**
 * With whom it is tied, by kind of tie.
 * @param {number} node
 * @param {Seen} seen
 * @param {Speech} speech
 * @param {(node: number) => void} open
 */
function ties(node, seen, speech, open) {
  const { model } = speech;
  /** @type {Map<string, { other: number, relation: number }[]>} */
  const groups = new Map();
  eachTie(model, seen, node, (other, relation) => {
    const tie = speech.tie(relation, node);
    groups.set(tie, [...(groups.get(tie) ?? []), { other, relation }]);
  });
  const count = [...groups.values()].reduce((sum, list) => sum + list.length, 0);
  const collator = new Intl.Collator(speech.language);
  return el("section", { class: "ties" }, el("h3", { text: speech.say("relationCount", count) }),
    ...[...groups.entries()].map(([tie, list]) => el("div", {}, el("h4", { text: `${tie} (${speech.number(list.length)})` }),
      el("ul", {}, ...list.sort((one, other) => collator.compare(speech.name(one.other), speech.name(other.other)) || one.relation - other.relation)
        .map(({ other, relation }) => el("li", {},
          el("button", { type: "button", class: "name", onclick: () => open(other) }, nameText(speech.name(other))),
          tieFacts(relation, speech)))))));
}

/**
 * When, how much, in which role, by which source.
 * @param {number} relation
 * @param {Speech} speech
 */
function tieFacts(relation, speech) {
  const { model } = speech;
  const facts = [speech.period(model.relationPeriod, relation)].filter(Boolean).map((text) => el("span", { text }));
  for (const { name, of } of model.relationAttributes) {
    const value = of.get(relation);
    if (value === undefined) continue;
    facts.push(el("span", {}, el("i", { text: speech.attribute(name) + " " }), linked(valuesOf(value).join(", "))));
  }
  const list = (model.relationSources.get(relation) ?? []).map((source) => model.sources[source].id);
  if (list.length) facts.push(el("span", { class: "quiet", text: `[${list.join(", ")}]` }));
  return facts.length ? el("small", {}, ...facts.flatMap((fact, place) => [place ? " · " : " ", fact])) : null;
}

/**
 * Figures, each with its rank.
 * @param {number} node
 * @param {Speech} speech
 */
function figures(node, speech) {
  const { model } = speech;
  const community = model.community[node] < 0 ? null : model.communities[model.community[node]];
  const rows = model.figures.filter(({ values }) => values[node] !== null && values[node] !== undefined).map((figure) => {
    const value = /** @type {number} */ (figure.values[node]);
    const rank = 1 + figure.values.filter((other) => other !== null && other > value).length;
    return el("tr", {}, el("th", { scope: "row", text: speech.of(figure.label), title: speech.of(figure.definition) }),
      el("td", { text: speech.figure(figure, node) }), el("td", { text: figure.isRanked ? speech.say("rank", rank) : "" }));
  });
  if (!rows.length && !community) return null;
  return el("section", {}, el("h3", { text: speech.say("figures") }),
    community ? el("p", {}, speech.say("inCommunity", community.number) + " ", nameText(speech.of(community.label))) : null,
    el("table", { class: "figures" }, el("thead", {}, el("tr", {}, ...["measure", "value", "rankHeading"].map((key) =>
      el("th", { scope: "col", text: speech.say(key) })))), el("tbody", {}, ...rows)));
}

/**
 * What would come apart without it.
 * @param {number} node
 * @param {Seen} seen
 * @param {Speech} speech
 * @param {(node: number) => void} open
 */
function hanging(node, seen, speech, open) {
  if (!seen.node[node] || speech.model.count > 5000) return null;
  const lost = departure(speech.model, seen, [node]);
  return el("section", {}, el("h3", { text: speech.say("whatHangs") }), el("p", {
    text: lost.cutOff.length ? speech.say("cutOff", lost.cutOff.length) : speech.say("nothingCutOff"),
  }), lost.cutOff.length ? el("ul", {}, ...lost.cutOff.slice(0, 20).map((other) => el("li", {},
    el("button", { type: "button", class: "name", onclick: () => open(other) }, nameText(speech.name(other)))))) : null);
}

/**
 * @param {number[]} list
 * @param {Speech} speech
 */
function sources(list, speech) {
  if (!list.length) return null;
  return el("section", {}, el("h3", { text: speech.say("sources") }), el("ul", {}, ...list.map((place) => {
    const { id, title, address } = speech.model.sources[place];
    const link = safeAddress(address ?? id);
    const text = title && title !== id ? `${id} – ${title}` : id;
    return el("li", {}, link ? el("a", { href: link, rel: "noreferrer", target: "_blank" }, text) : text);
  })));
}
