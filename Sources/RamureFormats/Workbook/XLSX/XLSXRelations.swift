import RamureWording

/// Where a part of a workbook says its other parts are.
struct XLSXRelations {
  struct Relation {
    /// The last word of its type, which the transitional and the strict form share.
    let kind: String
    let target: String
    let isOutside: Bool
    fileprivate let folder: [Substring]

    /// The name of the part in the archive.
    func part() throws(WorkbookRefusal) -> String {
      guard !isOutside else { throw WorkbookRefusal(.workbookPartOutside(target)) }
      var path = target.hasPrefix("/") ? [] : folder
      for step in target.split(whereSeparator: { $0 == "/" || $0 == "\\" }) where step != "." {
        guard step == ".." else {
          path.append(step)
          continue
        }
        guard path.popLast() != nil else { throw WorkbookRefusal(.workbookPartOutside(target)) }
      }
      return path.joined(separator: "/")
    }
  }

  private var relations: [String: Relation] = [:]
  /// The part that lists them.
  let list: String
  private var order: [String] = []

  /// The relations of a part; none where it has no list of them.
  init(of part: String, in package: ZipPackage) throws(WorkbookRefusal) {
    var folder = part.split(separator: "/")
    let name = folder.popLast() ?? ""
    list = (folder + ["_rels", name + ".rels"]).joined(separator: "/")
    guard let stream = try package.open(list) else { return }
    let xml = try XMLPart(stream)
    let (relationship, id, type) = (xml.name("Relationship"), xml.name("Id"), xml.name("Type"))
    let (target, mode) = (xml.name("Target"), xml.name("TargetMode"))
    while let element = try xml.next() {
      guard element.name == relationship, let key = element.text(id), let kind = element.text(type) else { continue }
      let relation = Relation(
        kind: kind.split(separator: "/").last.map(String.init) ?? "", target: element.text(target) ?? "",
        isOutside: element.text(mode) == "External", folder: folder)
      if relations.updateValue(relation, forKey: key) == nil { order.append(key) }
    }
  }

  subscript(id: String) -> Relation? { relations[id] }

  /// An id that no relation has.
  var unusedID: String {
    var number = 1
    while relations["ramure\(number)"] != nil { number += 1 }
    return "ramure\(number)"
  }

  /// The first part of a kind.
  func part(of kind: String) throws(WorkbookRefusal) -> String? {
    for id in order {
      if let relation = relations[id], relation.kind == kind { return try relation.part() }
    }
    return nil
  }
}
