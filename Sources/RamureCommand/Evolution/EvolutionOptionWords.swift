import RamureAnswers
import RamureWording

/// What the help and the errors of the options say.
extension EvolutionWords {
  enum Slot {
    static let view = LocalizedText(en: "view", fr: "vue")
    static let steps = LocalizedText(en: "steps", fr: "pas")
  }

  static let communities = LocalizedText(
    en: "Whether to follow the communities.", fr: "Suivre ou non les communautés.")

  static let view = LocalizedText(
    en: """
      What counts at a date: what may hold then (snapshot), all that has begun by then (cumulative), or the same with \
      what is over weighing less and less (decaying).
      """,
    fr: """
      Ce qui compte à une date : ce qui peut valoir alors (snapshot), tout ce qui a commencé (cumulative), ou de même, ce \
      qui est achevé pesant de moins en moins (decaying).
      """)
  static let window = LocalizedText(
    en: "In a snapshot, keep what held at some time of the last so many steps; 1 unless said.",
    fr: "Dans un instantané, garder ce qui a valu à un moment des derniers pas, tant de pas ; 1 sauf mention.")
  static let halfLife = LocalizedText(
    en: "In a decaying view, after how many steps what is over weighs half; 2 unless said.",
    fr: "Dans la vue decaying, après combien de pas ce qui est achevé pèse la moitié ; 2 sauf mention.")
  static let metrics = LocalizedText(
    en: "Which metrics, by their ids, parted by commas; or all. Those of nodes are taken of the actors of --actor.",
    fr: """
      Quelles mesures, par leurs identifiants, séparés par des virgules ; ou all (toutes). Celles des nœuds portent sur \
      les acteurs de --actor.
      """)
  static let actor = LocalizedText(
    en: "Follow this actor’s own figures, given by id or by name; may be repeated.",
    fr: "Suivre les valeurs de cet acteur, donné par identifiant ou par nom ; peut se répéter.")
  static let windowRange = LocalizedText(
    en: "--window takes a whole number of steps, 1 or more", fr: "--window attend un nombre entier de pas, 1 ou plus")
  static let halfLifeRange = LocalizedText(
    en: "--half-life takes a number of steps, from 0.01 to 1000000",
    fr: "--half-life attend un nombre de pas, de 0.01 à 1000000")
  static let windowAlone = LocalizedText(
    en: "--window is for snapshots; leave it out, or leave out --view",
    fr: "--window vaut pour les instantanés ; retirez-le, ou retirez --view")
  static let halfLifeAlone = LocalizedText(
    en: "--half-life says how soon ties fade; add --view decaying",
    fr: "--half-life dit à quelle vitesse les liens s’estompent ; ajoutez --view decaying")
  static func idleSearch(_ option: String) -> LocalizedText {
    LocalizedText(
      en: "\(option) says how communities are looked for; leave out --no-communities",
      fr: "\(option) dit comment chercher les communautés ; retirez --no-communities")
  }
}
