// Texts in the language of the reader, out of the words that come with the page.

/** @typedef {import("./model.js").Both} Both */
/** @typedef {import("./model.js").Model} Model */

/** What is said, in the language that is chosen. */
export class Speech {
  /** @param {Model} model */
  constructor(model) {
    this.model = model;
    this.language = model.language;
  }

  /** The place of the language in a text of both. */
  get place() {
    return this.language === "fr" ? 1 : 0;
  }

  /** @param {Both} text */
  of(text) {
    return text[this.place];
  }

  /**
   * A text of the page, with values at {0}, {1}…; of one that counts (`one|many`), the form that agrees with the first.
   * @param {string} key
   * @param {...(string | number)} values
   */
  say(key, ...values) {
    const text = this.model.words[key];
    if (!text) throw new Error("no word " + key);
    let form = text[this.place];
    if (form.includes("|")) {
      const count = Number(values[0]);
      const [one, many] = form.split("|");
      form = (this.language === "fr" ? count < 2 : count === 1) ? one : many;
    }
    return form.replace(/\{(\d)\}/g, (_, place) => {
      const value = values[Number(place)];
      return typeof value === "number" ? this.number(value) : value;
    });
  }

  /**
   * Two texts, the one of which says what the other is of: with the space before the colon that French wants.
   * @param {string} one
   * @param {string} other
   */
  pair(one, other) {
    return one + (this.language === "fr" ? "\u00a0: " : ": ") + other;
  }

  /** @param {number} value */
  number(value) {
    const small = value !== 0 && Math.abs(value) < 0.01;
    return new Intl.NumberFormat(this.language === "fr" ? "fr-FR" : "en-GB", {
      maximumFractionDigits: Number.isInteger(value) ? 0 : small ? 7 : 4,
    }).format(value);
  }

  /**
   * A figure of a node as it is shown: a number, or yes and no.
   * @param {import("./model.js").Figure} figure
   * @param {number} node
   */
  figure(figure, node) {
    const value = figure.values[node];
    if (value === null) return null;
    return figure.isTruth ? this.say(value ? "yes" : "no") : this.number(value);
  }

  /**
   * What a node is called.
   * @param {number} node
   */
  name(node) {
    return this.model.otherNames[this.place].get(node) ?? this.model.mainNames[node];
  }

  /**
   * What a node is: its finer kinds, else its kind.
   * @param {number} node
   */
  kind(node) {
    const finer = this.model.subkindsOf.get(node);
    const label = this.of(this.model.kinds[this.model.kind[node]].label);
    return finer ? finer.map((place) => this.of(this.model.subkinds[place].label)).join(", ") : label;
  }

  /**
   * A heading of the file as it is shown: those that everybody writes have a word.
   * @param {string} name
   */
  attribute(name) {
    const word = this.model.words["attribute." + name];
    return word ? this.of(word) : name;
  }

  /**
   * A tie as it is read from one of its ends.
   * @param {number} relation
   * @param {number} node the end it is read from
   */
  tie(relation, node) {
    const kind = this.model.relationKinds[this.model.relationKind[relation]];
    const forward = this.model.from[relation] === node || this.model.isSymmetric(relation);
    return this.of(forward ? kind.label : kind.inverse);
  }

  /**
   * When: "2008–2012", "2008–", "–2012"; nothing where nothing is known.
   * @param {import("./model.js").Periods} periods
   * @param {number} number
   */
  period(periods, number) {
    const [start, end] = [periods.start.get(number), periods.end.get(number)];
    if (start === undefined && end === undefined) return "";
    return start === end ? String(start) : `${start ?? ""}–${end ?? ""}`;
  }
}
