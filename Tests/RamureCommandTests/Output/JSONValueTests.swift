import Testing

@testable import RamureCommand

@Suite("JSON")
struct JSONValueTests {
  @Test func keysAreSortedAndSlashesPlain() throws {
    let value = JSONValue.object(["b": .text("https://a/b"), "a": .array([.integer(1), .truth(true), .null])])
    #expect(try value.rendered(isPretty: false) == #"{"a":[1,true,null],"b":"https://a/b"}"# + "\n")
  }

  @Test func steeringSignsAreEscaped() throws {
    let value = JSONValue.text("\u{1B}\u{9B}\u{202E}é")
    #expect(try value.rendered(isPretty: false) == #""\u001b\u009b\u202eé""# + "\n")
  }

  @Test func numbersAreShort() throws {
    #expect(try JSONValue.array([.number(0.1), .number(1)]).rendered(isPretty: false) == "[0.1,1]\n")
  }
}
