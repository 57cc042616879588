import CExplanations
import RamureWording

/// Reads the embedded texts. A block that lacks something is left out: a test holds all of them whole.
enum ExplanationTexts {
  static func read() -> [Explanation] {
    let bytes = UnsafeBufferPointer(start: explanations_bytes(), count: explanations_count())
    return read(String(decoding: bytes, as: UTF8.self))
  }

  static func read(_ text: String) -> [Explanation] {
    var blocks: [[Substring]] = []
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("# ") { blocks.append([]) }
      if !blocks.isEmpty { blocks[blocks.count - 1].append(line) }
    }
    return blocks.compactMap(explanation)
  }

  private static func explanation(_ lines: [Substring]) -> Explanation? {
    guard let code = lines.first?.dropFirst(2), let meaning = both(lines), let wrong = example("wrong: ", lines),
      let right = example("right: ", lines)
    else { return nil }
    return Explanation(code: String(code), meaning: meaning, wrong: wrong, right: right)
  }

  private static func example(_ key: String, _ lines: [Substring]) -> Explanation.Example? {
    guard let start = lines.firstIndex(where: { $0.hasPrefix(key) }),
      let form = Explanation.Example.Form(rawValue: String(lines[start].dropFirst(key.count)))
    else { return nil }
    let text = lines[(start + 1)...].prefix { $0.hasPrefix("  ") }.map { $0.dropFirst(2) }
    if form == .situation { return both(text).map { Explanation.Example(form: form, text: $0) } }
    return Explanation.Example(form: form, text: LocalizedText(verbatim: text.joined(separator: "\n")))
  }

  private static func both(_ lines: [Substring]) -> LocalizedText? {
    func text(_ key: String) -> String? {
      lines.first { $0.hasPrefix(key) }.map { String($0.dropFirst(key.count)) }
    }
    guard let english = text("en: "), let french = text("fr: ") else { return nil }
    return LocalizedText(en: english, fr: french)
  }
}
