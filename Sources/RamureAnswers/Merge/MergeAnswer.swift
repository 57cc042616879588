import RamureAnalysis
import RamureModel
import RamureWording

/// What came of putting ecosystems together: the union, who was taken for whom, what was told twice and otherwise.
public struct MergeAnswer: Answer {
  /// An ecosystem and the name of the file it is from.
  public typealias File = (name: String, ecosystem: Ecosystem)

  public let files: [String]
  public let merged: MergedEcosystem
  public let language: Language

  /// - Throws: `InvalidEcosystem` where decisions contradict each other, or what the files say cannot all be.
  public init(
    of files: [File], decisions: [EcosystemMerge.Decision] = [], language: Language = .english
  ) throws(InvalidEcosystem) {
    self.files = files.map(\.name)
    merged = try EcosystemMerge(decisions: decisions).merged(files.map(\.ecosystem))
    self.language = language
  }

  /// What the files differ in, and what was done about it, as remarks at their places; as notes who was taken for whom, and
  /// what contradicts nothing.
  ///
  /// - Parameter isStrict: whether nothing may be contradicted: that is an error then.
  public func remarks(isStrict: Bool = false) -> ViolationList {
    var list = ViolationList()
    // What somebody decided is no news to them.
    for finding in merged.findings where finding.reason != .decision {
      let severity: Violation.Severity = !finding.isContradiction ? .note : isStrict ? .error : .warning
      list.append(Violation(severity, at: finding.otherAt, finding.diagnosis))
    }
    return list
  }

  /// Whether files contradict each other.
  public var hasContradictions: Bool { merged.findings.contains(where: \.isContradiction) }

  /// How much there was, how much there is; and who is likely the same.
  ///
  /// - Parameter likely: whether pairs that are likely the same are told, with the line to type.
  public func summary(likely: Bool = true) -> [LocalizedText] {
    let (nodes, relations) = (merged.ecosystem.nodes.count, merged.ecosystem.relations.count)
    let told = MergeWords.summary(files: files.count, nodes: nodes, relations: relations, joined: merged.joined)
    return likely && merged.proposed > 0 ? [told, MergeWords.likely(merged.proposed, files: files)] : [told]
  }
}
