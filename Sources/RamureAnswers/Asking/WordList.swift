/// Words in one argument, parted by commas.
package enum WordList {
  /// The words of a list such as `funds,leads`.
  package static func words(_ list: String) -> [String] {
    list.split(separator: ",").map { word in
      var word = word
      while word.first == " " { word.removeFirst() }
      while word.last == " " { word.removeLast() }
      return String(word)
    }.filter { !$0.isEmpty }
  }
}
