import RamureWording

/// What the frame of a document says.
package enum DocumentWords {
  package static let contents = LocalizedText(en: "Contents", fr: "Sommaire")
}
