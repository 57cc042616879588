/// A title for a picture whose data has none: the name of its file or folder.
enum FileTitle {
  static func of(_ files: [String]) -> String? {
    guard let name = files.first?.split(separator: "/").last, name != "-", name != ".", name != ".." else {
      return nil
    }
    guard let point = name.lastIndex(of: "."), point > name.startIndex else { return String(name) }
    return String(name[..<point])
  }
}
