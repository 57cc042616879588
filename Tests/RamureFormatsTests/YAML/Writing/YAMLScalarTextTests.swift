import Testing

@testable import RamureFormats

@Suite struct YAMLScalarTextTests {
  @Test(arguments: [
    ("Quai Commun", "Quai Commun"), ("l’été", "l’été"), ("no", "\"no\""), ("Yes", "\"Yes\""), ("~", "\"~\""),
    ("34", "34"), ("0.5", "0.5"), ("010", "\"010\""), ("1.0", "\"1.0\""), ("1e3", "\"1e3\""),
    ("2024-01-02", "\"2024-01-02\""), ("12 rue du Quai", "12 rue du Quai"), ("x: y", "\"x: y\""), ("x:", "\"x:\""),
    ("a #b", "\"a #b\""), ("a#b", "a#b"), (" a", "\" a\""), ("a\nb", "\"a\\nb\""), ("\"q\"", "\"\\\"q\\\"\""),
    ("- a", "\"- a\""), ("\u{2028}", "\"\\u2028\""), ("\u{FEFF}x", "\"\\uFEFFx\""), ("a\r\nb", "\"a\\nb\""),
    ("a,b", "a,b"), ("it's", "it's"),
  ])
  func quotesWhatCouldBeMisread(_ text: String, _ written: String) {
    #expect(YAMLScalarText.written(text, isInFlow: false) == written)
  }

  @Test(arguments: [("a,b", "\"a,b\""), ("a:b", "\"a:b\""), ("[x", "\"[x\""), ("Metal workshop", "Metal workshop")])
  func quotesMoreBetweenBrackets(_ text: String, _ written: String) {
    #expect(YAMLScalarText.written(text, isInFlow: true) == written)
  }
}
