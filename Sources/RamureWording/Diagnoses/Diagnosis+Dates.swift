/// What can be wrong with dates as people write them, one at a time and a column at a time.
extension Diagnosis {
  package static func dateMayBeEither(_ text: String, _ dayFirst: String, _ monthFirst: String) -> Diagnosis {
    Diagnosis(
      code: "date-may-be-either",
      problem: LocalizedText(
        en: "“\(short: text)” is \(dayFirst) to some and \(monthFirst) to others",
        fr: "« \(short: text) » peut se lire \(dayFirst) ou \(monthFirst)"),
      remedy: LocalizedText(
        en: "write \(dayFirst), or say --dates dmy (day first) or --dates mdy",
        fr: "écrivez \(dayFirst), ou précisez --dates dmy (le jour d’abord) ou --dates mdy"))
  }

  package static func noSuchDay(_ text: String, month: LocalizedText, days: Int) -> Diagnosis {
    Diagnosis(
      code: "no-such-day",
      problem: LocalizedText(
        en: "“\(short: text)” is no date: \(month.english) has \(days) days",
        fr: "« \(short: text) » n’est pas une date : \(month.french) compte \(days) jours"),
      remedy: LocalizedText(en: "correct the day, or leave it out", fr: "corrigez le jour, ou ne l’indiquez pas"))
  }

  package static func yearOfTwoDigits(_ text: String, meant: String) -> Diagnosis {
    Diagnosis(
      code: "year-of-two-digits",
      problem: LocalizedText(
        en: "“\(short: text)” has a year of two digits", fr: "« \(short: text) » a une année de deux chiffres"),
      remedy: LocalizedText(en: "write \(meant)", fr: "écrivez \(meant)"))
  }

  package static func dateNotKnown(_ text: String) -> Diagnosis {
    Diagnosis(
      code: "date-not-known",
      problem: LocalizedText(
        en: "“\(short: text)” says that the date is not known",
        fr: "« \(short: text) » dit que la date n’est pas connue"),
      remedy: LocalizedText(en: "it is taken as empty", fr: "elle est prise comme vide"))
  }

  // MARK: - A column at a time

  /// Dates that were read though they are not written as documented.
  package static func datesRead(_ column: ColumnPlaces) -> Diagnosis {
    Diagnosis(
      code: "dates-read",
      problem: LocalizedText(
        en:
          "\(column.cells.english) of “\(short: column.heading)” \(column.isSingle ? "is a date" : "are dates") written in another way: \(column.examples(.english))",
        fr:
          "\(column.cells.french) de « \(short: column.heading) » \(column.isSingle ? "est une date écrite" : "sont des dates écrites") autrement : \(column.examples(.french))"
      ),
      remedy: LocalizedText(
        en: "write 2019, 2019-03 or 2019-03-15 if that is wrong",
        fr: "écrivez 2019, 2019-03 ou 2019-03-15 si ce n’est pas juste"))
  }

  package static func datesMayBeEither(_ column: ColumnPlaces) -> Diagnosis {
    Diagnosis(
      code: "dates-may-be-either",
      problem: LocalizedText(
        en:
          "\(column.dates.english) of “\(short: column.heading)” could have the day or the month first: \(column.examples(.english))",
        fr:
          "\(column.dates.french) de « \(short: column.heading) » \(column.isSingle ? "peut" : "peuvent") commencer par le jour ou par le mois : \(column.examples(.french))"
      ),
      remedy: LocalizedText(
        en: "say --dates dmy (day first) or --dates mdy, or write 2019-03-15",
        fr: "précisez --dates dmy (le jour d’abord) ou --dates mdy, ou écrivez 2019-03-15"))
  }

  package static func datesInvalid(_ column: ColumnPlaces) -> Diagnosis {
    Diagnosis(
      code: "invalid-date",
      problem: LocalizedText(
        en: "\(column.cells.english) of “\(short: column.heading)” are no dates: \(column.examples(.english))",
        fr: "\(column.cells.french) de « \(short: column.heading) » ne sont pas des dates : \(column.examples(.french))"
      ),
      remedy: LocalizedText(
        en: "write 2019, 2019-03 or 2019-03-15", fr: "écrivez 2019, 2019-03 ou 2019-03-15"))
  }

  package static func yearsOfTwoDigits(_ column: ColumnPlaces) -> Diagnosis {
    Diagnosis(
      code: "year-of-two-digits",
      problem: LocalizedText(
        en:
          "\(column.dates.english) of “\(short: column.heading)” have years of two digits: \(column.examples(.english))",
        fr:
          "\(column.dates.french) de « \(short: column.heading) » ont des années de deux chiffres : \(column.examples(.french))"
      ),
      remedy: LocalizedText(en: "write years of four digits", fr: "écrivez les années avec quatre chiffres"))
  }

  package static func datesNotKnown(_ column: ColumnPlaces) -> Diagnosis {
    Diagnosis(
      code: "date-not-known",
      problem: LocalizedText(
        en:
          "\(column.cells.english) of “\(short: column.heading)” say that the date is not known: \(column.examples(.english))",
        fr:
          "\(column.cells.french) de « \(short: column.heading) » disent que la date n’est pas connue : \(column.examples(.french))"
      ),
      remedy: LocalizedText(en: "they are taken as empty", fr: "elles sont prises comme vides"))
  }
}

/// Cells of one column of which the same is to be said: how many, and the first of them.
package struct ColumnPlaces: Sendable {
  package let heading: String
  package private(set) var count = 0
  /// The first of them: what each says, what it was read as, and where it stands.
  private var shown: [(text: String, meaning: String?, place: String)] = []

  package init(heading: String) { self.heading = heading }

  /// So many are shown: more would fill the page, fewer would not show what they have in common.
  package static let mostShown = 3

  package mutating func add(_ text: String, meaning: String? = nil, place: @autoclosure () -> String) {
    count += 1
    if shown.count < Self.mostShown { shown.append((text, meaning, place())) }
  }

  package var isSingle: Bool { count == 1 }

  package var cells: LocalizedText { Counted(en: ("cell", "cells"), fr: ("cellule", "cellules")).text(count) }
  package var dates: LocalizedText { Counted(en: ("date", "dates"), fr: ("date", "dates")).text(count) }

  /// `“15/03/2019” as 2019-03-15 (line 2), …`
  package func examples(_ language: Language) -> String {
    let items = shown.map { item in
      let quoted = Enumeration.quote("\(short: item.text)", language)
      let meaning = item.meaning.map { language == .french ? " lu \($0)" : " as \($0)" } ?? ""
      return "\(quoted)\(meaning) (\(item.place))"
    }
    return items.joined(separator: ", ") + (count > shown.count ? "…" : "")
  }
}
