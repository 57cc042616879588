import RamureModel
import RamureWording

/// What a DL file says before its data: how many nodes and matrices, in which form, under which labels.
struct DLHeader {
  enum Form: String, CaseIterable {
    case fullMatrix = "fullmatrix"
    case upperHalf = "upperhalf"
    case lowerHalf = "lowerhalf"
    case nodeList = "nodelist1"
    case nodeListOfTwoModes = "nodelist2"
    case edgeList = "edgelist1"
    case edgeListOfTwoModes = "edgelist2"
    case edgeArray = "edgearray"

    init?(word: String) {
      switch word {
      case "fm": self = .fullMatrix
      case "uh": self = .upperHalf
      case "lh": self = .lowerHalf
      case "nl1", "nodelist": self = .nodeList
      case "nl2": self = .nodeListOfTwoModes
      case "el1", "edgelist": self = .edgeList
      case "el2": self = .edgeListOfTwoModes
      case "ea", "ea1", "edgearray1": self = .edgeArray
      default:
        guard let form = Self(rawValue: word) else { return nil }
        self = form
      }
    }

    var isMatrix: Bool { self == .fullMatrix || self == .upperHalf || self == .lowerHalf }
  }

  struct Label {
    let text: String
    let place: EcosystemDraft.Place
  }

  /// Labels of the rows, of the columns, of the matrices.
  enum Owner { case rows, columns, both, matrices }

  var nodes: Int?
  var rows: Int?
  var columns: Int?
  var matrices = 1
  var form: Form? = .fullMatrix
  var rowLabels: [Label] = []
  var columnLabels: [Label] = []
  var matrixLabels: [Label] = []
  var embedsRowLabels = false
  var embedsColumnLabels = false
  var hasDiagonal = true
  /// Where the counts stand.
  var place = PlainTies.start

  /// Whether rows and columns are nodes of two sorts.
  var isOfTwoModes: Bool {
    if form == .edgeListOfTwoModes || form == .nodeListOfTwoModes { return true }
    guard nodes == nil, rows != nil || columns != nil else { return false }
    let isSame =
      !rowLabels.isEmpty && rowLabels.count == columnLabels.count
      && zip(rowLabels, columnLabels).allSatisfy { $0.text.isSameText(as: $1.text) }
    return !isSame
  }

  var rowCount: Int? { nodes ?? rows }
  var columnCount: Int? { nodes ?? columns ?? (isOfTwoModes ? nil : rows) }

  mutating func setLabels(_ labels: [Label], of owner: Owner) {
    switch owner {
    case .rows: rowLabels = labels
    case .columns: columnLabels = labels
    case .both: (rowLabels, columnLabels) = (labels, labels)
    case .matrices: matrixLabels = labels
    }
  }

  /// How many labels there should be.
  func count(of owner: Owner) -> Int? {
    switch owner {
    case .rows, .both: rowCount
    case .columns: columnCount
    case .matrices: matrices
    }
  }

  mutating func embedLabels(of owner: Owner) {
    if owner == .rows || owner == .both { embedsRowLabels = true }
    if owner == .columns || owner == .both { embedsColumnLabels = true }
  }
}
