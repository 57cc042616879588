/// Files of other programs, which are not read here.
extension Diagnosis {
  private static func foreign(_ name: String, _ remedy: LocalizedText) -> Diagnosis {
    Diagnosis(
      code: "foreign-file",
      problem: LocalizedText(
        en: "this is a file of the format \(name), which is not read here",
        fr: "c’est un fichier au format \(name), qui n’est pas lu ici"),
      remedy: remedy)
  }

  package static func foreignTable(_ name: String) -> Diagnosis {
    let command = name == "Parquet" ? "duckdb -c \"COPY 'FILE.parquet' TO 'FILE.csv'\"" : "duckdb"
    return foreign(
      name,
      LocalizedText(
        en: "write its table as CSV, as \(command) does, and read that",
        fr: "écrivez sa table en CSV, comme le fait \(command), et lisez celle-ci"))
  }

  package static func foreignArchive(_ name: String) -> Diagnosis {
    foreign(
      name,
      LocalizedText(
        en: "unpack it and give what is in it, or pack it by gzip or Zstandard, which are read as they are",
        fr:
          "décompressez-le et donnez ce qu’il contient, ou compressez-le par gzip ou Zstandard, qui sont lus tels quels"
      ))
  }

  package static func foreignPicture(_ name: String) -> Diagnosis {
    foreign(
      name,
      LocalizedText(
        en: "give the file of nodes and relations that it was made from",
        fr: "donnez le fichier de nœuds et de relations dont il est issu"))
  }

  package static func foreignProgram(_ name: String) -> Diagnosis {
    foreign(
      name,
      LocalizedText(
        en: "export the nodes and relations from their program as CSV, JSON or GraphML",
        fr: "exportez les nœuds et les relations depuis leur programme en CSV, JSON ou GraphML"))
  }

  package static func notTrueOrFalse(_ text: String, of name: String) -> Diagnosis {
    Diagnosis(
      code: "not-true-or-false",
      problem: LocalizedText(
        en: "“\(short: text)” under “\(short: name)” is neither true nor false",
        fr: "« \(short: text) » sous « \(short: name) » n’est ni true ni false"),
      remedy: LocalizedText(en: "write true or false, or nothing", fr: "écrivez true ou false, ou rien"))
  }
}
