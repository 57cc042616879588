import RamureModel
import RamureWording

/// Writes an ecosystem in one format.
///
/// Same ecosystem, same bytes. What its own reader makes of them is the same ecosystem again, but for what is in the
/// losses.
protocol EcosystemWriter: Sendable {
  /// What is to be installed before anything can be written; `nil` where all is there.
  var missing: Diagnosis? { get }

  /// The files of the ecosystem, in the order of the format’s names for them.
  ///
  /// - Parameter losses: what the format has no place for is noted already; a writer adds what only it can know, a value
  ///   that no cell can hold.
  func files(of ecosystem: Ecosystem, losses: inout LossReport) -> [[UInt8]]
}

extension EcosystemWriter {
  var missing: Diagnosis? { nil }
}

/// An ecosystem as the bytes of one format, and what was lost on the way.
public struct WrittenEcosystem: Sendable {
  /// The bytes of each file, in the order of the format’s names for them; of the one file otherwise.
  public let files: [[UInt8]]
  /// What the format could not hold, sort by sort.
  public let losses: [Loss]
}

extension EcosystemFormat {
  /// What is to be installed before the format can be written here; `nil` where all is there.
  package var missing: Diagnosis? { writer?.missing }

  /// The ecosystem in this format; `nil` where the format is only read, or a library that writes it is not installed.
  ///
  /// Takes time and memory in proportion to the size of the ecosystem.
  public func written(_ ecosystem: Ecosystem) -> WrittenEcosystem? {
    guard let writer, writer.missing == nil else { return nil }
    var losses = LossReport()
    LossSurvey(ecosystem: ecosystem, holds: holds).note(in: &losses)
    let files = writer.files(of: ecosystem, losses: &losses)
    return WrittenEcosystem(files: files, losses: losses.losses)
  }
}
