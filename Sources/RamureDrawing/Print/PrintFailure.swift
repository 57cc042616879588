import RamureWording

/// Why a picture could not be printed.
package enum PrintFailure: Error, Equatable, Sendable {
  /// A library is not installed, or lacks a function.
  case missing(String)
  /// A library refused, in its words.
  case refused(String)
  case timedOut
  case crashed
  case notStarted(LayoutWords.Lack)
}
