// What people type and read: letters compared without accents, slips forgiven.

/**
 * A text as it is compared: without accents, case and the difference of apostrophes.
 * @param {string} text
 * @returns {string}
 */
export function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase()
    .replaceAll("œ", "oe").replaceAll("æ", "ae").replaceAll("ß", "ss").replace(/[’‘`´]/g, "'").trim();
}

/**
 * How many slips part two words (a letter more, less, other, or two that changed places); `most + 1` for more than `most`.
 * @param {string} left
 * @param {string} right
 * @param {number} most
 * @returns {number}
 */
export function slips(left, right, most) {
  if (Math.abs(left.length - right.length) > most) return most + 1;
  let before = /** @type {number[]} */ ([]);
  let row = Array.from({ length: right.length + 1 }, (_, place) => place);
  for (let i = 1; i <= left.length; i++) {
    const next = [i];
    let least = i;
    for (let j = 1; j <= right.length; j++) {
      const same = left[i - 1] === right[j - 1];
      let cost = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (same ? 0 : 1));
      if (i > 1 && j > 1 && left[i - 1] === right[j - 2] && left[i - 2] === right[j - 1]) {
        cost = Math.min(cost, before[j - 2] + 1);
      }
      next.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = row;
    row = next;
  }
  return row[right.length];
}

/**
 * What may be followed from a page: an address of the web or a mailbox, nothing that could be a script.
 * @param {string} text
 * @returns {string | null}
 */
export function safeAddress(text) {
  const address = text.trim();
  return /^(https?:\/\/|mailto:)[\x21-\x7e\u00a1-\uffef]+$/i.test(address) ? address : null;
}

/**
 * A text in lines of about so many letters, at spaces.
 * @param {string} text
 * @param {number} letters
 * @param {number} most how many lines
 * @returns {string[]}
 */
export function wrapped(text, letters, most) {
  const lines = [""];
  for (const word of text.split(/\s+/).filter(Boolean)) {
    const line = lines[lines.length - 1];
    if (line === "" || line.length + 1 + word.length <= letters) {
      lines[lines.length - 1] = line === "" ? word : line + " " + word;
    } else {
      lines.push(word);
    }
  }
  if (lines.length > most) {
    lines.length = most;
    lines[most - 1] += "…";
  }
  return lines.map((line) => (line.length > letters * 1.6 ? line.slice(0, Math.floor(letters * 1.6)) + "…" : line));
}
