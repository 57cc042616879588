/// An error that can be told to whoever caused it, in the words of the command.
///
/// ```swift
/// do {
///   let ecosystem = try EcosystemReader().read(["partners.yaml"]).ecosystem
/// } catch {
///   print(error.text(.french))
/// }
/// ```
public protocol ToldError: Error, CustomStringConvertible {
  /// What is wrong and what to do about it; a line for each thing, `file:line:column` before what has a place.
  func text(_ language: Language) -> String
}

extension ToldError {
  /// The text in English.
  public var description: String { text(.english) }
}
