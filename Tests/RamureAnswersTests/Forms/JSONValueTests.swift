import Foundation
import Testing

@testable import RamureAnswers

@Suite("JSON")
struct JSONValueTests {
  @Test func keysAreSortedAndSlashesPlain() {
    let value = JSONValue.object(["b": .text("https://a/b"), "a": .array([.integer(1), .truth(true), .null])])
    #expect(value.rendered(isPretty: false) == #"{"a":[1,true,null],"b":"https://a/b"}"# + "\n")
  }

  @Test func steeringSignsAreEscaped() {
    let value = JSONValue.text("\u{1B}\u{9B}\u{202E}é")
    #expect(value.rendered(isPretty: false) == #""\u001b\u009b\u202eé""# + "\n")
  }

  /// RFC 8259: what has to be escaped in a text, and two letters for those that have them.
  @Test func textsAreEscaped() {
    let text = JSONValue.text("a\"b\\c/d\n\r\t\u{8}\u{C}\u{1}\u{1F}").rendered(isPretty: false)
    #expect(text == #""a\"b\\c/d\n\r\t\b\f\u0001\u001f""# + "\n")
  }

  /// As programs write it: members and items on lines of their own, nothing between brackets an empty line.
  @Test func prettyForm() {
    let value = JSONValue.object(["list": .array([.integer(1), .array([])]), "none": .object([:]), "end": .null])
    #expect(
      value.rendered(isPretty: true) == """
        {
          "end" : null,
          "list" : [
            1,
            [

            ]
          ],
          "none" : {

          }
        }

        """)
  }

  /// Whatever is written can be read again by another program's reader, and is the same.
  @Test(arguments: [true, false]) func isReadAgain(_ isPretty: Bool) throws {
    let texts = ["", "é国👩‍👩‍👧", "\u{1}\u{7F}\u{2028}", "\"\\/", "\r\n\t"]
    let numbers = [0, 1, -1.5, 1e300, 123_456_789.123, 1e21]
    let value = JSONValue.object([
      "texts": .array(texts.map(JSONValue.text)), "numbers": .array(numbers.map(JSONValue.number)),
    ])
    let read = try JSONSerialization.jsonObject(with: Data(value.rendered(isPretty: isPretty).utf8))
    let members = try #require(read as? [String: [Any]])
    #expect(members["texts"] as? [String] == texts)
    #expect(members["numbers"] as? [Double] == numbers)
  }

  @Test func numbersAreShort() {
    #expect(JSONValue.array([.number(0.1), .number(1)]).rendered(isPretty: false) == "[0.1,1]\n")
  }
}
