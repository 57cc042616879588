import RamureFormats
import Testing

/// Tags, and texts that YAML reads otherwise than they look.
@Suite struct YAMLTagsTests {
  @Test(arguments: [
    ("actors:\n  a: !!python/object/apply:os.system [ls]\n", ["2:6 yaml-unknown-tag"]),
    ("actors:\n  a: !Collectif\n", ["2:6 yaml-unknown-tag"]),
    ("actors:\n  a: {name: !<tag:x.org,2000:y> A}\n", ["2:13 yaml-unknown-tag"]),
    ("actors: !!binary aGVsbG8=\n", ["1:9 yaml-unknown-tag"]),
    ("actors: !!set {a, b}\n", ["1:9 yaml-unknown-tag"]),
    ("actors: !!map\n  a: !!str A\n  b: ! B\n", []), ("actors:\n  a: {start: !!int 2006}\n", []),
  ])
  func onlyTagsThatSayWhatAValueIsAnyway(_ yaml: String, _ errors: [String]) throws {
    #expect(try Outcome(yaml: yaml).errors == errors)
  }

  /// In YAML a comment begins at a `#` after a space, whatever follows it.
  @Test(arguments: [
    ("actors:\n  a: Collectif #StopPrécarité\n", ["2:16 yaml-text-cut"]),
    ("actors:\n  a:\n    name: Rue du bac #12\n", ["3:22 yaml-text-cut"]),
    ("actors:\n  a: {name: A,\n    note: voir #été\n  }\n", ["3:16 yaml-text-cut"]),
    ("ecosystem:\n  title: Été #2\nactors: {a: A}\n", ["2:14 yaml-text-cut"]),
    ("actors:\n  a: Collectif # a comment\n", []), ("actors:\n  a: \"Collectif #StopPrécarité\"\n", []),
    ("actors:\n  a: Collectif#Stop\n", []), ("actors:\n  a: A\n  #b: B\n", []), ("actors:\n  a:   #todo\n", []),
    ("actors:\n  a: \"A\" #todo\n", []),
  ])
  func aNameCutByACommentIsRemarked(_ yaml: String, _ warnings: [String]) throws {
    let outcome = try Outcome(yaml: yaml)
    #expect(outcome.errors.isEmpty && outcome.warnings == warnings)
  }
}
