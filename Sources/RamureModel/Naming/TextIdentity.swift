extension String {
  /// Whether two ids are the same, byte for byte.
  ///
  /// Swift's `==` takes an é written in one scalar and in two for equal; GraphML, SQL and Graphviz do not, and an id has
  /// to mean the same thing everywhere.
  package func isSameText(as other: String) -> Bool {
    utf8.elementsEqual(other.utf8)
  }

  /// Orders ids by their UTF-8 bytes: the same order in every process and every locale.
  package func precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }
}

/// A text as a dictionary key that is compared by its UTF-8 bytes.
package struct UTF8Key: Hashable, Sendable {
  package let text: String

  package init(_ text: String) {
    self.text = text
  }

  package static func == (left: UTF8Key, right: UTF8Key) -> Bool {
    left.text.isSameText(as: right.text)
  }

  package func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}
