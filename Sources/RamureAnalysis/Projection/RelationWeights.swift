import RamureModel
import RamureNetwork
import RamureWording

extension Projection.Weighting {
  /// Beyond, sums and products of weights would leave the numbers a machine can hold.
  static let most = 1e100
  static let leastDistance = 1e-100

  /// What each relation weighs, by relation number. One that does not say weighs 1.
  ///
  /// - Throws: every value that is no weight, at its relation's place in the file.
  func weights(of relations: Relations, in ecosystem: Ecosystem) throws(InvalidProjection) -> [Double] {
    let known = ecosystem.relationAttributes
    guard let attribute = ecosystem.relationAttribute(attribute) else {
      throw .settings([
        .unknownRelationAttribute(attribute, nearest: NearestNames().to(attribute, in: known), known: known)
      ])
    }
    var faults = ViolationList()
    var weights = [Double](repeating: 1, count: relations.count)
    // How a comma is to be read only the whole column can tell, and most columns have none.
    lazy var column = NumberColumn(relations.map { $0.attribute(attribute) }).numbers
    for relation in relations {
      guard let text = relation.attribute(attribute) else { continue }
      if let weight = NumberParser.number(text) ?? column[relation.number], isWeight(weight) {
        weights[relation.number] = weight
      } else {
        let fault =
          meaning == .strength
          ? Diagnosis.notAStrength(text, of: attribute) : Diagnosis.notADistance(text, of: attribute)
        faults.append(Violation(.error, at: relation.position, fault))
      }
    }
    guard faults.isEmpty else { throw .data(InvalidEcosystem(faults)) }
    return weights
  }

  private func isWeight(_ number: Double) -> Bool {
    switch meaning {
    case .strength: (0...Self.most).contains(number)
    case .distance: (Self.leastDistance...Self.most).contains(number)
    }
  }
}
