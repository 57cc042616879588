/// What can be wrong with graphs in JSON whose syntax is in order.
extension Diagnosis {
  private static func expected(_ what: String, en: String, fr: String) -> Diagnosis {
    Diagnosis(
      code: "json-of-other-sort",
      problem: LocalizedText(en: "“\(short: what)” has to be \(en)", fr: "« \(short: what) » doit être \(fr)"),
      remedy: LocalizedText(en: "write it so, or leave the key out", fr: "écrivez-le ainsi, ou enlevez la clé"))
  }

  package static func jsonObjectExpected(_ what: String) -> Diagnosis {
    expected(what, en: "an object in braces", fr: "un objet entre accolades")
  }

  package static func jsonListExpected(_ what: String) -> Diagnosis {
    expected(what, en: "a list in brackets", fr: "une liste entre crochets")
  }

  package static func jsonTruthExpected(_ what: String) -> Diagnosis {
    expected(what, en: "true or false, without quotes", fr: "true ou false, sans guillemets")
  }

  package static func jsonTextOrListExpected(_ what: String) -> Diagnosis {
    expected(
      what, en: "an object in braces or a list in brackets", fr: "un objet entre accolades ou une liste entre crochets")
  }

  package static func jsonIDExpected(_ what: String) -> Diagnosis {
    Diagnosis(
      code: "json-id-expected",
      problem: LocalizedText(
        en: "“\(short: what)” has to be an id: a text or a number",
        fr: "« \(short: what) » doit être un identifiant : un texte ou un nombre"),
      remedy: LocalizedText(en: "write the id of a node", fr: "écrivez l’identifiant d’un nœud"))
  }

  /// - Parameter text: an id that is a number in quotes.
  package static func jsonIDsOfTwoSorts(_ text: String) -> Diagnosis {
    Diagnosis(
      code: "json-ids-of-two-sorts",
      problem: LocalizedText(
        en:
          "some ids are numbers, others texts that look like numbers (first: \"\(short: text)\"): \(short: text) and \"\(short: text)\" are taken for one",
        fr:
          "certains identifiants sont des nombres, d’autres des textes qui ressemblent à des nombres (le premier : \"\(short: text)\") : \(short: text) et \"\(short: text)\" sont pris pour un seul"
      ),
      remedy: LocalizedText(
        en: "write all of them with quotes, or none", fr: "écrivez-les tous avec des guillemets, ou aucun"))
  }

  package static func jsonEdgesTwice(_ one: String, _ other: String) -> Diagnosis {
    Diagnosis(
      code: "json-edges-twice",
      problem: LocalizedText(
        en: "the file has both “\(one)” and “\(other)”", fr: "le fichier a à la fois « \(one) » et « \(other) »"),
      remedy: LocalizedText(
        en: "keep the one that holds the edges: programs disagree on which counts",
        fr: "gardez celui qui contient les arêtes : les logiciels ne s’accordent pas sur lequel compte"))
  }

  package static func jsonLacks(_ key: String) -> Diagnosis {
    Diagnosis(
      code: "json-lacks",
      problem: LocalizedText(en: "“\(short: key)” is missing here", fr: "« \(short: key) » manque ici"),
      remedy: LocalizedText(en: "add it", fr: "ajoutez-le"))
  }

  package static func jsonNodesWithoutIDs(_ count: Int) -> Diagnosis {
    Diagnosis(
      code: "json-nodes-without-ids",
      problem: LocalizedText(
        en: "the nodes have no “id”: they are called by their place in the list, from 0 on",
        fr: "les nœuds n’ont pas d’« id » : ils sont désignés par leur place dans la liste, à partir de 0"),
      remedy: LocalizedText(en: "nothing needs to be done", fr: "il n’y a rien à faire"))
  }

  package static func jsonSeveralGraphs(_ count: Int) -> Diagnosis {
    Diagnosis(
      code: "json-several-graphs",
      problem: LocalizedText(
        en: "the file holds \(count) graphs, and one is read at a time",
        fr: "le fichier contient \(count) graphes, et un seul se lit à la fois"),
      remedy: LocalizedText(
        en: "put each into a file of its own, under “graph”", fr: "mettez chacun dans un fichier à part, sous « graph »"
      ))
  }

  package static func jsonHyperedges(_ count: Int) -> Diagnosis {
    Diagnosis(
      code: "json-hyperedges",
      problem: LocalizedText(
        en: "hyperedges in this format are not read here",
        fr: "les hyperarêtes ne sont pas lues dans ce format"),
      remedy: LocalizedText(
        en: "save them as HIF (--from hif), or as a node for each and edges to who takes part",
        fr: "enregistrez-les en HIF (--from hif), ou comme un nœud chacune avec des arêtes vers les participants"))
  }

  package static func hifNetworkType(_ word: String) -> Diagnosis {
    Diagnosis(
      code: "hif-network-type",
      problem: LocalizedText(
        en: "“\(short: word)” is no type of network in HIF", fr: "« \(short: word) » n’est pas un type de réseau en HIF"
      ),
      remedy: LocalizedText(
        en: "write undirected, directed or asc", fr: "écrivez undirected, directed ou asc"))
  }

  /// - Parameter renamed: what the first edge with the id of a node is called here.
  package static func hifSameIDs(_ id: String, _ renamed: String) -> Diagnosis {
    Diagnosis(
      code: "hif-same-ids",
      problem: LocalizedText(
        en: "nodes and edges have ids in common: edges are called anew, “\(short: id)” is “\(short: renamed)”",
        fr:
          "des nœuds et des arêtes ont les mêmes identifiants : les arêtes sont renommées, « \(short: id) » devient « \(short: renamed) »"
      ),
      remedy: LocalizedText(
        en: "give edges ids of their own to keep them",
        fr: "donnez aux arêtes leurs propres identifiants pour les garder"))
  }

  package static func cxVersion(_ version: String) -> Diagnosis {
    Diagnosis(
      code: "cx-version",
      problem: LocalizedText(
        en: "this is CX of version \(short: version), and version 2 is read here",
        fr: "c’est du CX de version \(short: version), et seule la version 2 est lue ici"),
      remedy: LocalizedText(
        en: "export it as CX2 from Cytoscape or NDEx", fr: "exportez-le en CX2 depuis Cytoscape ou NDEx"))
  }

  package static func cxFailed(_ reason: String) -> Diagnosis {
    Diagnosis(
      code: "cx-failed",
      problem: LocalizedText(
        en: "whoever wrote the file says that it failed: “\(short: reason)”",
        fr: "le logiciel qui a écrit le fichier dit avoir échoué : « \(short: reason) »"),
      remedy: LocalizedText(en: "export it again", fr: "exportez-le de nouveau"))
  }
}
