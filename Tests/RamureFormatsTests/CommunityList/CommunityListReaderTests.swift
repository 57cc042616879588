import RamureFormats
import RamureModel
import Testing

@Suite struct CommunityListReaderTests {
  private func read(_ text: String, _ name: String = "communities.csv") throws -> CommunityList? {
    let folder = try ScratchFolder()
    return try CommunityListReader().read(folder.write(text, to: name))
  }

  private func faults(_ text: String, _ name: String = "communities.csv") throws -> [String] {
    let folder = try ScratchFolder()
    let path = try folder.write(text, to: name)
    do throws(ReadingError) {
      _ = try CommunityListReader().read(path)
      return []
    } catch {
      return error.violations.items.map { "\($0.position.line):\($0.position.column) \($0.diagnosis.code)" }
    }
  }

  @Test func tableAsRamureWritesIt() throws {
    let list = try #require(
      try read(
        """
        id,name,kind,community,community_name,identity,share_of_seeds
        b,Bé,person,3,"Le Quai, etc.",quai,0.5
        a,Ah,person,3,"Le Quai, etc.",quai,1
        c,Ce,person,5,Ce,c,
        d,De,person,,,,

        """))
    #expect(list.entries.map(\.number) == [3, 5] && list.entries.map(\.identity) == ["quai", "c"])
    #expect(list.entries.map(\.name) == ["Le Quai, etc.", "Ce"])
    #expect(list.entries.map(\.members) == [["b", "a"], ["c"]] && list.others == ["d"])
  }

  /// What somebody grouped in a spreadsheet.
  @Test func tableOfOnesOwn() throws {
    let list = try #require(try read("identifiant;communauté\na;Amont\nb;Aval\nc;Amont\n"))
    #expect(list.entries.map(\.number) == [1, 2] && list.entries.map(\.identity) == ["Amont", "Aval"])
    #expect(list.entries.map(\.name) == ["Amont", "Aval"] && list.entries.map(\.members) == [["a", "c"], ["b"]])
  }

  /// No number out of a file can overflow what is counted on from it.
  @Test(arguments: ["0", "-3", "9223372036854775807", "99999999999999999999"]) func numbersAreWithinBounds(
    _ number: String
  ) throws {
    #expect(try read("id,community\na,7\nb,\(number)\n")?.entries.map(\.number) == [7, 2])
  }

  @Test func jsonAsRamureWritesIt() throws {
    let text = """
      {"communities": [{"number": 2, "identity": "a", "name": "Ah", "size": 2, "members": [{"id": "a"}, {"id": "b"}]}],
       "unlisted": {"nodes": 1, "members": [{"id": "z", "kind": "person"}]}, "view": "…"}
      """
    let list = try #require(try read(text, "communities.json"))
    #expect(list.entries.map(\.number) == [2] && list.entries.map(\.members) == [["a", "b"]] && list.others == ["z"])
    #expect(try read(text, "any name") == list)
  }

  @Test(arguments: [
    ("a,b\n", "edges.csv"), ("source,target\na,b\n", "edges.csv"), ("id,kind\na,person\n", "nodes.csv"),
    ("actors:\n  a: {kind: person}\n", "e.yaml"), ("{actors: {a: {kind: person}}}\n", "e.yaml"), ("", "empty"),
    ("{\"nodes\": []}", "graph.json"), ("a b\n", "ties.edges"),
  ])
  func otherFilesAreLeftToOthers(_ text: String, _ name: String) throws {
    #expect(try read(text, name) == nil)
  }

  @Test func faultsOfATableStandAtTheirPlaces() throws {
    let text = """
      id,community,identity
      a,1,a
      a,2,b
      ,1,a
      c,1,x
      d,1
      "e

      """
    #expect(
      try faults(text) == [
        "3:1 community-id-twice", "4:1 community-without-id", "5:5 community-of-two-identities", "6:1 ragged-row",
        "7:1 unclosed-quote",
      ])
  }

  @Test(arguments: [
    ("{\"communities\": [", "1:17 json-not-closed"), ("{\"communities\": 3}", "1:17 not-a-community-list"),
    ("{\"communities\": [{\"number\": 1, \"identity\": \"a\", \"name\": \"A\"}]}", "1:18 not-a-community-list"),
    (
      """
      {"communities": [{"number": 1, "identity": "a", "name": "A", "members": [{"id": "a"}, {"id": "a"}]}]}
      """, "1:94 community-id-twice"
    ),
    (
      """
      {"communities": [
        {"number": 1, "identity": "a", "name": "A", "members": [{"id": "a"},]}
      ]}
      """, "2:71 json-comma-at-end"
    ),
    ("{\"communities\": [],}", "1:20 json-comma-at-end"), ("{\"communities\": []} x", "1:21 json-goes-on"),
    ("{\"view\": [1,], \"communities\": []}", "1:13 json-comma-at-end"),
    ("{\"communities\": [], \"communities\": []}", "1:21 json-key-twice"), ("{\"nodes\": [", "1:11 json-not-closed"),
  ])
  func faultsOfJSONStandAtTheirPlaces(_ text: String, _ fault: String) throws {
    #expect(try faults(text, "communities.json") == [fault], "\(text)")
  }

  @Test func bytesThatAreNoTextAreRefusedAtTheirPlace() throws {
    let folder = try ScratchFolder()
    let bytes = Array("{\"communities\":\n [{\"name\": \"".utf8) + [0xE9] + Array("\"}]}".utf8)
    let path = try folder.write(bytes, to: "communities.json")
    do throws(ReadingError) {
      _ = try CommunityListReader().read(path)
      Issue.record("read")
    } catch {
      #expect(error.violations.items.map { "\($0.position.line):\($0.position.column)" } == ["2:13"])
      #expect(error.violations.items.map(\.diagnosis.code) == ["invalid-utf8"])
    }
  }

  @Test func whatIsNotThereCannotBeRead() throws {
    let folder = try ScratchFolder()
    #expect(throws: ReadingError.self) { try CommunityListReader().read(folder.path(of: "nothing.csv")) }
    for path in [folder.path, "-"] { #expect(try CommunityListReader().read(path) == nil) }
  }
}
