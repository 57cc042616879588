import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension MergeWords {
  static let output = LocalizedText(
    en: "The file or the folder to write; “-” for standard output.",
    fr: "Le fichier ou le dossier à écrire ; « - » pour la sortie standard.")
  static let accept = LocalizedText(
    en: "Follow the decisions in this list of pairs, as ramure duplicates writes it: yes is one, no is two.",
    fr: "Suivre les décisions de cette liste de paires, telle que l’écrit ramure duplicates : oui réunit, non sépare.")
  static let format = LocalizedText(
    en:
      "Write on standard output, in this format, who was taken for whom and what differs; unless said, remarks and a summary on standard error.",
    fr: """
      Écrire sur la sortie standard, sous cette forme, qui a été reconnu et ce qui diffère ; sauf mention, des remarques et \
      un résumé sur la sortie d’erreur.
      """)
  static let twoAnswers = LocalizedText(
    en: "--format and -o - would both write on standard output: name a file to write",
    fr: "--format et -o - écriraient tous deux sur la sortie standard : indiquez un fichier à écrire")
}
