import RamureModel
import RamureQuery
import RamureWording

extension Neighbourhood.Group {
  /// What ties those of a group to their topic, read from the topic: "Funded by", « Financé par ».
  func heading(in ecosystem: Ecosystem) -> LocalizedText {
    let kind = ecosystem.vocabulary.relationKinds[kindNumber]
    guard kind.phrases != nil else {
      if isSymmetric || kind.inverseLabel != kind.label { return isInverse ? kind.inverseLabel : kind.label }
      let (english, french) = (kind.label.english, kind.label.french)
      return isInverse
        ? LocalizedText(en: "← \(english)", fr: "← \(french)") : LocalizedText(en: "\(english) →", fr: "\(french) →")
    }
    let label = isInverse ? kind.inverseLabel : kind.label
    return LocalizedText(en: label.english.capitalisingFirst, fr: label.french.capitalisingFirst)
  }
}

extension String {
  fileprivate var capitalisingFirst: String { prefix(1).uppercased() + dropFirst() }
}
