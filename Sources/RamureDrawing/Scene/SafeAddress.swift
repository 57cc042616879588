/// An address that is safe to follow from a picture.
enum SafeAddress {
  /// The address if it leads to the web or to a mailbox, else `nil`. Anything else could be a script.
  static func of(_ text: String?) -> String? {
    guard let text else { return nil }
    guard
      text.unicodeScalars.allSatisfy({ $0.value > 0x20 && $0.value != 0x7F && !(0x200B...0x200F).contains($0.value) })
    else { return nil }
    let lowercase = text.lowercased()
    return ["https://", "http://", "mailto:"].contains { lowercase.hasPrefix($0) } ? text : nil
  }
}
