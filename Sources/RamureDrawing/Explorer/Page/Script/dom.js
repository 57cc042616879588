// Elements, made from values: a text is always a text, never markup.

/** What elements of pictures are named in. */
export const svgSpace = "http://www.w3.org/2000/svg";

/**
 * @param {string} tag
 * @param {Record<string, any>} [properties] attributes; `on…` listeners; `text` for what it says
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElement}
 */
export function el(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "text") element.textContent = value;
    else element.setAttribute(name, value === true ? "" : String(value));
  }
  for (const child of children) if (child || child === "") element.append(child);
  return element;
}

/**
 * A name that may be of any script: it turns nothing around it.
 * @param {string} text
 * @returns {HTMLElement}
 */
export function nameText(text) {
  return el("bdi", { text });
}

/**
 * @param {string} label
 * @param {() => void} action
 * @param {Record<string, any>} [properties]
 * @returns {HTMLElement}
 */
export function button(label, action, properties = {}) {
  return el("button", { type: "button", onclick: action, ...properties }, label);
}

/**
 * @param {string} id
 * @param {string} label
 * @param {{ id: string, label: string }[]} choices
 * @param {string} chosen
 * @param {(id: string) => void} choose
 * @returns {HTMLElement}
 */
export function chooser(id, label, choices, chosen, choose) {
  const select = el("select", { id }, ...choices.map((choice) =>
    el("option", { value: choice.id, selected: choice.id === chosen, text: choice.label })));
  select.addEventListener("change", () => choose(/** @type {HTMLSelectElement} */ (select).value));
  return el("p", { class: "choice" }, el("label", { for: id, text: label }), select);
}
