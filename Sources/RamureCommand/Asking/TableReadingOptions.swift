import ArgumentParser
import RamureFormats
import RamureModel
import RamureWording

/// `--dates`, `--split`, `--no-split`, `--undirected` and `--strict`: what sheets do not say of themselves.
struct TableReadingOptions: ParsableArguments {
  @Option(help: ArgumentHelp(TableReadingWords.dates, slot: TableReadingWords.order))
  var dates: WrittenDate.DayOrder?

  @Option(help: ArgumentHelp(TableReadingWords.split, slot: TableReadingWords.column))
  var split: [ColumnSplit] = []

  @Flag(help: ArgumentHelp(TableReadingWords.noSplit))
  var noSplit = false

  @Option(help: ArgumentHelp(TableReadingWords.undirected, slot: TableReadingWords.kind))
  var undirected: [String] = []

  @Flag(help: ArgumentHelp(TableReadingWords.strict))
  var strict = false

  var options: TableOptions {
    var options = TableOptions()
    options.dayOrder = dates
    options.splits = split
    options.splitsOnlySaid = noSplit
    options.isStrict = strict
    return options
  }
}

extension WrittenDate.DayOrder: ExpressibleByArgument {}

extension ColumnSplit: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}

/// What the options say of themselves.
enum TableReadingWords {
  static let order = LocalizedText(en: "order", fr: "ordre")
  static let column = LocalizedText(en: "column[:sign]", fr: "colonne[:signe]")
  static let kind = LocalizedText(en: "kind", fr: "type")

  static let dates = LocalizedText(
    en: "In dates such as 03/04/2019 the day comes first (dmy) or the month (mdy).",
    fr: "Dans les dates comme 03/04/2019, le jour vient d’abord (dmy) ou le mois (mdy).")
  static let split = LocalizedText(
    en: "The cells of this column hold several values, parted by the sign after the colon or by the usual ones.",
    fr: """
      Les cellules de cette colonne contiennent plusieurs valeurs, séparées par le signe après les deux-points ou par les \
      signes habituels.
      """)
  static let noSplit = LocalizedText(
    en: "Split no cell but those of the columns that --split names.",
    fr: "Ne partager aucune cellule, sauf celles des colonnes que --split nomme.")
  static let undirected = LocalizedText(
    en: "Relations of this kind have no direction.", fr: "Les relations de ce type n’ont pas d’orientation.")
  static let strict = LocalizedText(
    en: """
      Refuse what would be taken with a note: actors named only in relations; in convert, whatever the format cannot \
      hold; in merge, files that contradict each other.
      """,
    fr: """
      Refuser ce qui serait pris avec une note : les acteurs nommés dans les seules relations ; dans convert, ce que le \
      format ne peut pas contenir ; dans merge, des fichiers qui se contredisent.
      """)
}
