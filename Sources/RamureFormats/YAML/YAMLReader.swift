import RamureModel
import RamureWording

struct YAMLReader {
  let policy: EcosystemReader.VocabularyPolicy
  let encoding: TextEncoding

  func read(_ content: consuming [UInt8], named path: String) throws(ReadingError) -> ValidatedEcosystem {
    throw .invalid(InvalidEcosystem(.formatNotRecognised, at: SourcePosition(file: path)))
  }
}
