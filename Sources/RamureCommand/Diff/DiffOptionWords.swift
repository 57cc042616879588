import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension DifferenceWords {
  static let files = LocalizedText(
    en: """
      The earlier version, then the later one: each a YAML file, a folder with nodes.csv and edges.csv, or “-” for standard \
      input; or four CSV files (nodes and edges of the one, then of the other).
      """,
    fr: """
      La version antérieure, puis la suivante : chacune un fichier YAML, un dossier avec nodes.csv et edges.csv, ou « - » \
      pour l’entrée standard ; ou quatre fichiers CSV (les nœuds et les arêtes de l’une, puis de l’autre).
      """)
  static let metrics = LocalizedText(
    en: """
      The metrics of nodes to compare, parted by commas (“ramure metrics --list”); else degree and betweenness, in very \
      large networks degree only.
      """,
    fr: """
      Les mesures des nœuds à comparer, séparées par des virgules (« ramure metrics --list ») ; sinon degree et \
      betweenness, et seulement degree dans les très grands réseaux.
      """)
  static let map = LocalizedText(
    en:
      "Draw the difference as well, into this file (.svg, .pdf, .png): both versions in one, what came and went marked.",
    fr:
      "Dessiner aussi la différence, dans ce fichier (.svg, .pdf, .png) : les deux versions en une, ajouts et retraits marqués."
  )
  static let positions = LocalizedText(
    en: "Draw everybody where this file says: the one that “ramure map --positions” keeps. It is only read.",
    fr: "Dessiner chacun là où le dit ce fichier : celui que tient « ramure map --positions ». Il n’est que lu.")
  static let git = LocalizedText(
    en: "Speak as git expects of an external diff command: see “ramure diff --help”.",
    fr: "Se comporter comme git l’attend d’une commande de diff externe : voir « ramure diff --help ».")
  static func filesNeeded(_ count: Int) -> LocalizedText {
    LocalizedText(
      en: "diff compares two versions: give two files or folders, or four CSV files (not \(count))",
      fr: "diff compare deux versions : donnez deux fichiers ou dossiers, ou quatre fichiers CSV (pas \(count))")
  }
  static let bothFromInput = LocalizedText(
    en: "only one of the two versions can come from standard input",
    fr: "une seule des deux versions peut venir de l’entrée standard")
  static let positionsWithoutMap = LocalizedText(
    en: "--positions says where to draw; ask for a drawing: --map FILE",
    fr: "--positions dit où dessiner ; demandez un dessin : --map FICHIER")
  static func gitArguments(_ count: Int) -> LocalizedText {
    LocalizedText(
      en:
        "--git is for git to call, with 7 arguments (not \(count)): git config diff.ramure.command \"ramure diff --git --\"",
      fr: """
        --git est appelé par git, avec 7 arguments (pas \(count)) : git config diff.ramure.command "ramure diff --git --"
        """)
  }
  static func cannotCompare(_ path: String) -> LocalizedText {
    LocalizedText(
      en: "\(path): one of the two versions is no ecosystem; “git diff --no-ext-diff” shows its lines.",
      fr: """
        \(path) : une des deux versions n’est pas un écosystème ; « git diff --no-ext-diff » en montre les lignes.
        """)
  }
  static func isNew(_ path: String) -> LocalizedText {
    LocalizedText(en: "\(path): new file", fr: "\(path) : nouveau fichier")
  }
  static func isGone(_ path: String) -> LocalizedText {
    LocalizedText(en: "\(path): file removed", fr: "\(path) : fichier supprimé")
  }
  static func isMoved(_ old: String, _ new: String) -> LocalizedText {
    LocalizedText(en: "\(old) → \(new): file moved", fr: "\(old) → \(new) : fichier déplacé")
  }
  static func isUnmerged(_ path: String) -> LocalizedText {
    LocalizedText(
      en: "\(path): not merged yet, nothing to compare", fr: "\(path) : pas encore fusionné, rien à comparer")
  }
}
