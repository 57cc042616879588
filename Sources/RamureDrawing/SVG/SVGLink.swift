/// How what can be pointed at is told to those who listen: once, as one thing, followed where it has an address.
enum SVGLink {
  /// The role of a group with a tooltip: one picture, whose parts are not read one by one; where a link in it has the name,
  /// none of its own.
  static func role(tooltip: String?, address: String?) -> String {
    guard tooltip != nil else { return "" }
    return address == nil ? " role=\"img\"" : " role=\"none\""
  }

  /// The beginning of a link. A mark may have no name written: the link says it all the same.
  static func opening(_ address: String?, tooltip: String) -> String {
    address.map { "<a href=\"\(XMLText.escaped($0))\" aria-label=\"\(XMLText.escaped(tooltip))\">" } ?? ""
  }
}
