import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension TrustWords {
  static let noPicture = LocalizedText(
    en: "no picture is drawn: nothing says what slows down or speeds up",
    fr: "aucune image n’est dessinée : rien ne dit ce qui freine ou accélère")
  static let picture = LocalizedText(
    en: "Draw brakes and accelerators, stage by stage, in this file (.svg, .pdf, .png).",
    fr: "Dessiner freins et accélérateurs, étape par étape, dans ce fichier (.svg, .pdf, .png).")
  static let top = LocalizedText(
    en: "Show only so many partnerships, the first; on a terminal 20 unless said.",
    fr: "Ne montrer que tant de partenariats, les premiers ; dans un terminal 20, sauf mention.")
}
