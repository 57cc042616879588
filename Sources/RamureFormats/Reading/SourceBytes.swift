/// The bytes of a file that was named, for whoever writes it once more with something added.
package enum SourceBytes {
  package static func read(_ path: String) throws(ReadingError) -> [UInt8] { try InputFile.bytes(of: path) }
}
