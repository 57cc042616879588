import RamureFormats
import RamureModel
import Testing

/// What is wrong with an ecosystem file whose writing is in order: every fault of a file, each at its value or key.
@Suite struct YAMLEcosystemTests {
  @Test(arguments: [
    ("actor:\n  a: A\n", ["1:1 unknown-key"]),
    ("include: [x.yaml]\nactors: {a: A}\n", ["1:1 unknown-key"]),
    ("actors:\n  a: {nmae: A, kind: lab, foo: 1}\n", ["2:7 unknown-key", "2:27 unknown-key"]),
    ("ecosystem: {titel: T}\n", ["1:13 unknown-key"]),
    ("ecosystem: text\n", ["1:12 map-expected"]),
    ("ecosystem: {date: soon, language: tlh}\n", ["1:19 invalid-date", "1:35 unknown-language"]),
    (
      "ecosystem:\n  sources:\n    - {id: S, title: T}\n    - {id: S}\n    - {title: T}\n",
      ["4:12 duplicate-id", "5:7 id-missing"]
    ),
    ("actors: A\n", ["1:9 map-expected"]),
    ("actors:\n  a: [A]\n", ["2:6 map-expected"]),
    ("actors:\n  a: {name: [A]}\n  b: {name: {x: y}}\n", ["2:13 text-expected", "3:13 text-expected"]),
    ("actors:\n  - name: A\n  - id:\n", ["2:5 id-missing", "3:8 empty-id"]),
    ("actors:\n  a: A\nneeds:\n  a: B\n", ["4:3 duplicate-id"]),
    ("actors:\n  \"\": A\n", ["2:3 empty-id"]),
    ("actors:\n  a: {kind: solution}\n", ["2:13 unknown-node-kind"]),
    ("actors:\n  a: {kind: lab, subkind: labb}\n", ["2:27 unknown-subkind"]),
    ("partnerships:\n  p: {kind: [patronage, patron]}\n", ["2:25 unknown-subkind"]),
    ("actors:\n  a: {start: 2006-13, end: spring}\n", ["2:14 invalid-date", "2:28 invalid-date"]),
    ("actors:\n  a: {start: 2006, end: 2005}\n", ["2:3 reversed-period"]),
    ("ecosystem: {sources: {S1: x}}\nactors:\n  a: {sources: [S1, S2]}\n", ["3:21 unknown-source"]),
    ("partnerships:\n  p: {stages: [dialog, framing: x]}\n", ["2:16 unknown-stage", "2:33 invalid-date"]),
    ("actors:\n  a: {participants: [b]}\n", ["2:21 no-participants"]),
    (
      "actors: {a: A}\nevents:\n  e: {participants: [a, b, {actor: c}, {role: r}, [a]]}\n",
      ["3:25 unknown-node", "3:36 unknown-node", "3:40 relation-lacks", "3:51 map-expected"]
    ),
    ("actors:\n  a: {note: x, attributes: {note: y}}\n", ["2:29 key-said-twice"]),
    ("actors:\n  a: {name: x, nom: y}\n", ["2:16 key-said-twice"]),
    ("actors: {a: A, b: B}\nrelations: a funds b\n", ["2:12 list-expected"]),
    (
      "actors: {a: A, b: B}\nrelations:\n  - a funds\n  - a funds b c\n  - a founds b\n  - a funds é\n  - 'a  funds  z'\n",
      [
        "3:5 relation-of-words", "4:5 relation-of-words", "5:7 unknown-relation-kind", "6:13 unknown-node",
        "7:16 unknown-node",
      ]
    ),
    (
      "actors: {a: A, b: B}\nrelations:\n  - {from: a, to: b}\n  - {kind: funds}\n  - [a]\n",
      ["3:5 relation-lacks", "4:5 relation-lacks", "4:5 relation-lacks", "5:5 map-expected"]
    ),
    (
      "actors: {a: A, b: B}\nrelations:\n  - {from: a, kind: supports, to: b, amount: 3, weight: nan, leverage: x}\n",
      ["3:38 unknown-key", "3:57 invalid-number"]
    ),
    ("actors: {a: A, b: B}\nrelations:\n  - {from: a, kind: trusts, to: b, value: high}\n", ["3:43 invalid-number"]),
    ("actors: {a: A, b: B}\nrelations:\n  - {from: a, kind: trusts, to: b, valeur: 2}\n", ["3:5 value-out-of-range"]),
    (
      "solutions: {s: S}\nprogrammes: {p: P}\nrelations:\n  - {from: s, kind: enables, to: p, stage: pilot}\n",
      ["4:44 unknown-stage"]
    ),
  ])
  func placesFaults(_ yaml: String, _ errors: [String]) throws {
    let outcome = try Outcome(yaml: yaml)
    #expect(outcome.errors == errors)
    #expect(outcome.ecosystem == nil)
  }

  @Test func unknownKeysComeWithTheNearest() throws {
    let outcome = try Outcome(yaml: "actors:\n  a: {nmae: A}\n  b: {debu: 2006}\nincluded: x\n")
    let texts = outcome.violations.map { $0.text(.english) }
    #expect(texts.count == 3)
    #expect(texts.contains { $0.contains("did you mean “name”") })
    #expect(texts.contains { $0.contains("“début”") })
  }

  @Test func aNodeOfUnknownKindKeepsItsRelationsQuiet() throws {
    let outcome = try Outcome(
      yaml: "actors:\n  a: {kind: labb}\n  b: B\nrelations:\n  - a funds b\n  - b funds a\n")
    #expect(outcome.errors == ["2:13 unknown-node-kind"])
  }

  @Test func unsafeAddressesAreWarnings() throws {
    let outcome = try Outcome(
      yaml: "ecosystem: {sources: {S: 'javascript:alert(1)'}}\nactors:\n  a: {url: 'javascript:alert(1)'}\n")
    #expect(outcome.warnings == ["1:26 unsafe-address", "3:12 unsafe-address"])
    #expect(outcome.ecosystem?.header.sources.first?.address == nil)
    #expect(outcome.ecosystem?.nodes[0].attribute("url") == nil)
  }

  // MARK: - A vocabulary of one’s own

  private let vocabulary = """
    vocabulary:
      nodes:
        farm: {label: Farm, label_fr: Ferme, family: actor, subkinds: {organic: {label: Organic, label_fr: Bio}}}
        organisation: {subkinds: [cooperative]}
        shop:
      relations:
        buysFrom:
          inverse: sellsTo
          from: [organisation, shop]
          to: farm
          label: buys from
          label_fr: achète à
          inverse_label: sells to
          inverse_label_fr: vend à
          rules: [noSelf, value: [0, 10]]
          attributes: [value]
      stages:
        pilot: {label: Pilot, label_fr: Pilote}

    """

  @Test func declaresKinds() throws {
    let outcome = try Outcome(
      yaml: vocabulary + """
        farm: {f: {name: La Ferme, kind: bio}}
        shop: {s: S}
        actors: {c: {kind: cooperative}, l: {kind: lab}, g: {kind: ferme}}
        events: {e: {stages: [pilote: 2007]}}
        relations:
          - c buysFrom f
          - f sellsTo c
          - {from: f, kind: vend à, to: s, value: 7}
        """)
    #expect(outcome.violations.map { $0.text(.english) } == [])
    let ecosystem = try #require(outcome.ecosystem)
    #expect(ecosystem.node(id: "f")?.kind.label.french == "Ferme")
    #expect(ecosystem.node(id: "f")?.kind.family == .actor)
    #expect(ecosystem.node(id: "f")?.subkinds == ["organic"])
    #expect(ecosystem.node(id: "s")?.kind.label.english == "shop")
    #expect(ecosystem.node(id: "c")?.kind.id == "organisation")
    #expect(ecosystem.node(id: "c")?.subkinds == ["cooperative"])
    #expect(ecosystem.node(id: "l")?.subkinds == ["lab"])
    #expect(ecosystem.node(id: "g")?.kind.id == "farm")
    #expect(ecosystem.node(id: "e")?.stages.first?.stage == "pilot")
    #expect(outcome.relations == ["c buysFrom f", "c buysFrom f", "s buysFrom f"])
    let kind = try #require(ecosystem.relations.first?.kind)
    #expect(kind.from == .kinds(["organisation", "shop"]))
    #expect(kind.to == .kinds(["farm"]))
    #expect(kind.rules == [.noSelf, .value(0...10)])
    #expect(kind.inverseLabel.french == "vend à")
  }

  @Test func itsRulesHold() throws {
    let outcome = try Outcome(
      yaml: vocabulary + "farm: {f: F}\nshop: {s: S}\nrelations:\n  - f buysFrom s\n"
        + "  - {from: s, kind: buysFrom, to: f, value: 11}\n")
    #expect(outcome.errors == ["22:5 wrong-end", "23:5 value-out-of-range"])
  }

  @Test(arguments: [
    ("vocabulary: {nodes: {x: {family: actr}}}\n", ["1:34 unknown-family"]),
    ("vocabulary: {relations: {funds: {label: x}}}\n", ["1:26 kind-name-taken"]),
    ("vocabulary: {relations: {x: {inverse: funds}}}\n", ["1:39 kind-name-taken"]),
    ("vocabulary: {relations: {x: {from: organisatio}}}\n", ["1:36 unknown-node-kind"]),
    (
      "vocabulary: {relations: {x: {rules: [selfless, value: [2, 1]]}}}\n",
      ["1:38 unknown-rule", "1:55 invalid-number"]
    ),
    ("vocabulary: {stages: {dialogue: D}}\n", ["1:23 kind-name-taken"]),
    ("vocabulary: {kinds: {}}\n", ["1:14 unknown-key"]),
    ("vocabulary: [a]\n", ["1:13 map-expected"]),
  ])
  func placesFaultsOfVocabularies(_ yaml: String, _ errors: [String]) throws {
    #expect(try Outcome(yaml: yaml).errors == errors)
  }
}
