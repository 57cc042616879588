import RamureModel
import RamureWording

/// Where an XML file cannot be read on, and why.
struct XMLDamage: Error {
  let place: EcosystemDraft.Place
  let diagnosis: Diagnosis
  let isFatal: Bool

  init(place: EcosystemDraft.Place, _ diagnosis: Diagnosis = .xmlDamaged, isFatal: Bool = true) {
    (self.place, self.diagnosis, self.isFatal) = (place, diagnosis, isFatal)
  }
}

extension Diagnosis {
  static let xmlDamaged = Diagnosis(
    code: "xml-damaged",
    problem: LocalizedText(en: "this is no whole XML", fr: "ce n’est pas du XML entier"),
    remedy: LocalizedText(
      en: "save the file again from the program it comes from",
      fr: "enregistrez de nouveau le fichier depuis son logiciel"
    ))

  static let xmlDeclaresType = Diagnosis(
    code: "xml-declares-type",
    problem: LocalizedText(
      en: "the file declares a document type (<!DOCTYPE …>), which could have other files opened",
      fr: "le fichier déclare un type de document (<!DOCTYPE …>), qui pourrait faire ouvrir d’autres fichiers"),
    remedy: LocalizedText(en: "delete the declaration", fr: "supprimez cette déclaration"))

  static func xmlTagMismatch(opened: String, line: Int, closed: String) -> Diagnosis {
    Diagnosis(
      code: "xml-tag-mismatch",
      problem: LocalizedText(
        en: "</\(short: closed)> ends an element, but <\(short: opened)> of line \(line) is still open",
        fr: "</\(short: closed)> termine un élément, mais <\(short: opened)> de la ligne \(line) est encore ouvert"),
      remedy: LocalizedText(
        en: "close <\(short: opened)> before it", fr: "fermez <\(short: opened)> auparavant"))
  }

  static let xmlNotFinished = Diagnosis(
    code: "xml-not-finished",
    problem: LocalizedText(
      en: "the file ends, or goes on, within a tag or an element that is still open",
      fr: "le fichier s’arrête, ou continue, dans une balise ou un élément encore ouvert"),
    remedy: LocalizedText(
      en: "close it, or get the whole file: it may have been cut",
      fr: "fermez-le, ou reprenez le fichier entier : il a peut-être été coupé"))

  static func xmlEntity(_ name: String) -> Diagnosis {
    Diagnosis(
      code: "xml-entity",
      problem: LocalizedText(
        en: "&\(short: name); is no sign of XML", fr: "&\(short: name); n’est pas un signe de XML"),
      remedy: LocalizedText(
        en: "write the sign itself, or &amp; for an ampersand",
        fr: "écrivez le signe lui-même, ou &amp; pour une esperluette"))
  }

  static let xmlBareSign = Diagnosis(
    code: "xml-bare-sign",
    problem: LocalizedText(
      en: "a sign here begins a tag or an entity that does not follow",
      fr: "un signe commence ici une balise ou une entité qui ne suit pas"),
    remedy: LocalizedText(
      en: "write < and & as \(signs.joined(separator: " and "))",
      fr: "écrivez < et & sous la forme \(signs.joined(separator: " et "))"))

  private static let signs = ["&lt;", "&amp;"]

  static func xmlAttributeTwice(_ name: String) -> Diagnosis {
    Diagnosis(
      code: "xml-attribute-twice",
      problem: LocalizedText(
        en: "the attribute “\(short: name)” stands twice in this tag",
        fr: "l’attribut « \(short: name) » est deux fois dans cette balise"),
      remedy: LocalizedText(en: "keep one of them", fr: "gardez-en un seul"))
  }

  static let xmlAfterEnd = Diagnosis(
    code: "xml-after-end",
    problem: LocalizedText(
      en: "something follows after the end of the outermost element",
      fr: "quelque chose suit la fin de l’élément le plus extérieur"),
    remedy: LocalizedText(en: "delete it", fr: "supprimez-le"))

  static func xmlEncoding(_ name: String) -> Diagnosis {
    Diagnosis(
      code: "xml-encoding",
      problem: LocalizedText(
        en: "the file says its encoding is “\(short: name)”, which is not read here",
        fr: "le fichier dit être encodé en « \(short: name) », qui n’est pas lu ici"),
      remedy: LocalizedText(en: "save it in UTF-8", fr: "enregistrez-le en UTF-8"))
  }

  static func xmlRoot(_ name: String, expected: String) -> Diagnosis {
    Diagnosis(
      code: "xml-root",
      problem: LocalizedText(
        en: "the outermost element is <\(short: name)>, not <\(expected)>",
        fr: "l’élément le plus extérieur est <\(short: name)>, et non <\(expected)>"),
      remedy: LocalizedText(
        en: "check which format the file is in, and say it with --from",
        fr: "vérifiez le format du fichier, et indiquez-le par --from"))
  }
}
