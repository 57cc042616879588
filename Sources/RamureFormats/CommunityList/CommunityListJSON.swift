import Foundation
import RamureModel
import RamureWording

/// The JSON that `ramure communities` writes.
struct CommunityListJSON {
  private let content: [UInt8]
  private let path: String

  init(_ content: [UInt8], named path: String) {
    (self.content, self.path) = (content, path)
  }

  private struct Document: Decodable {
    let communities: [Community]
    let unlisted: Unlisted?
  }

  private struct Community: Decodable {
    let number: Int
    let identity: String
    let name: String
    let members: [Member]
  }

  private struct Unlisted: Decodable {
    let members: [Member]?
  }

  private struct Member: Decodable {
    let id: String
  }

  /// Whether there is a key `communities`, whatever it holds.
  private struct Beginning: Decodable {
    let isList: Bool

    private enum Key: CodingKey { case communities }

    init(from decoder: any Decoder) throws {
      isList = try decoder.container(keyedBy: Key.self).contains(.communities)
    }
  }

  /// `nil` where it is not about communities: flow style of YAML begins with a brace too.
  func list() throws(ReadingError) -> CommunityList? {
    let data = Data(content)
    let isNamedJSON = path.lowercased().hasSuffix(".json")
    do {
      guard try JSONDecoder().decode(Beginning.self, from: data).isList else { return nil }
      let document = try JSONDecoder().decode(Document.self, from: data)
      return try list(of: document)
    } catch let error as ReadingError {
      throw error
    } catch DecodingError.dataCorrupted {
      // Cut off, or no JSON at all.
      guard isNamedJSON else { return nil }
      throw .invalid(InvalidEcosystem(.brokenCommunityList, at: SourcePosition(file: path)))
    } catch {
      throw .invalid(InvalidEcosystem(.notACommunityList(Self.place(of: error)), at: SourcePosition(file: path)))
    }
  }

  private func list(of document: Document) throws(ReadingError) -> CommunityList {
    var seen: Set<[UInt8]> = []
    let members = document.communities.flatMap(\.members) + (document.unlisted?.members ?? [])
    for member in members where !seen.insert(Array(member.id.utf8)).inserted {
      throw .invalid(InvalidEcosystem(.communityIDTwice(member.id, line: nil), at: SourcePosition(file: path)))
    }
    return CommunityList(
      entries: document.communities.enumerated().map { place, community in
        CommunityList.Entry(
          number: community.number, identity: community.identity, name: community.name,
          members: community.members.map(\.id), place: place)
      }, others: document.unlisted?.members?.map(\.id) ?? [])
  }

  /// Where something is missing or of another kind: "communities[3].identity".
  private static func place(of error: any Error) -> String {
    let path: [any CodingKey]
    switch error {
    case DecodingError.keyNotFound(let key, let context): path = context.codingPath + [key]
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      path = context.codingPath
    default: path = []
    }
    return path.reduce("") { text, key in
      key.intValue.map { "\(text)[\($0)]" } ?? (text.isEmpty ? key.stringValue : "\(text).\(key.stringValue)")
    }
  }
}
