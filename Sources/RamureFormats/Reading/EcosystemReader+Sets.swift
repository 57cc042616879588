import RamureModel

extension EcosystemReader {
  /// Which of several files make up an ecosystem together: a table of edges goes with the table of nodes before it, every
  /// other file or folder is one by itself.
  package func sets(of paths: [String]) -> [[String]] {
    var sets: [[String]] = []
    for path in paths {
      if let last = sets.last, last.count == 1, isTable(path, of: CSVEdgeColumn.recognises),
        isTable(last[0], of: { CSVNodeColumn.recognises($0) && !CSVEdgeColumn.recognises($0) })
      {
        sets[sets.count - 1].append(path)
      } else {
        sets.append([path])
      }
    }
    return sets
  }

  /// Whether a file is a table whose headings are those of something. Pipes are not asked: they can be read but once.
  private func isTable(_ path: String, of recognises: ([String]) -> Bool) -> Bool {
    guard (format ?? EcosystemFormat(ofName: path) ?? .csv) == .csv, let start = InputFile.beginning(of: path) else {
      return false
    }
    return recognises(FileBeginning(start).cells)
  }
}
