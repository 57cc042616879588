import RamureModel
import RamureWording

/// Whether ties that a matrix or a list of neighbours gives have a direction: where each stands there both ways, none has.
enum BothWays {
  /// Takes time in proportion to n log n.
  static func areAll(_ ties: [(from: Int32, to: Int32, value: Double)]) -> Bool {
    guard ties.count > 1 else { return false }
    let there = ties.sorted { ($0.from, $0.to) < ($1.from, $1.to) }
    let back = ties.sorted { ($0.to, $0.from) < ($1.to, $1.from) }
    return zip(there, back).allSatisfy { $0.from == $1.to && $0.to == $1.from && $0.value == $1.value }
  }
}

extension Diagnosis {
  static func tiesBothWays(_ count: Int) -> Diagnosis {
    let ties = Counted(en: ("tie", "ties"), fr: ("lien", "liens")).text(count)
    return Diagnosis(
      code: "ties-both-ways",
      problem: LocalizedText(
        en: "the file says every tie both ways: \(ties.english) without direction",
        fr: "le fichier dit chaque lien dans les deux sens : \(ties.french) sans orientation"),
      remedy: LocalizedText(
        en: "list the ties one by one, as edges, if they have a direction",
        fr: "listez les liens un par un, comme des arêtes, s’ils ont une orientation"))
  }
}
