import RamureWording

/// The options of `ramure evolution`, and what is wrong with them.
extension EvolutionWords {
  package enum Slot {
    package static let view = LocalizedText(en: "view", fr: "vue")
    package static let steps = LocalizedText(en: "steps", fr: "pas")
  }

  package static let view = LocalizedText(
    en: """
      What counts at a date: what may hold then (snapshot), all that has begun by then (cumulative), or the same with \
      what is over weighing less and less (decaying).
      """,
    fr: """
      Ce qui compte à une date : ce qui peut valoir alors (snapshot), tout ce qui a commencé (cumulative), ou de même, ce \
      qui est achevé pesant de moins en moins (decaying).
      """)
  package static let window = LocalizedText(
    en: "In a snapshot, keep what held at some time of the last so many steps; 1 unless said.",
    fr: "Dans un instantané, garder ce qui a valu à un moment des derniers pas, tant de pas ; 1 sauf mention.")
  package static let halfLife = LocalizedText(
    en: "In a decaying view, after how many steps what is over weighs half; 2 unless said.",
    fr: "Dans la vue decaying, après combien de pas ce qui est achevé pèse la moitié ; 2 sauf mention.")
  package static let metrics = LocalizedText(
    en: "Which metrics, by their ids, parted by commas; or all. Those of nodes are taken of the actors of --actor.",
    fr: """
      Quelles mesures, par leurs identifiants, séparés par des virgules ; ou all (toutes). Celles des nœuds portent sur \
      les acteurs de --actor.
      """)
  package static let actor = LocalizedText(
    en: "Follow this actor’s own figures, given by id or by name; may be repeated.",
    fr: "Suivre les valeurs de cet acteur, donné par identifiant ou par nom ; peut se répéter.")
  package static let communities = LocalizedText(
    en: "Whether to follow the communities.", fr: "Suivre ou non les communautés.")

  package static let windowRange = LocalizedText(
    en: "--window takes a whole number of steps, 1 or more", fr: "--window attend un nombre entier de pas, 1 ou plus")
  package static let halfLifeRange = LocalizedText(
    en: "--half-life takes a number of steps, from 0.01 to 1000000",
    fr: "--half-life attend un nombre de pas, de 0.01 à 1000000")
  package static let windowAlone = LocalizedText(
    en: "--window is for snapshots; leave it out, or leave out --view",
    fr: "--window vaut pour les instantanés ; retirez-le, ou retirez --view")
  package static let halfLifeAlone = LocalizedText(
    en: "--half-life says how soon ties fade; add --view decaying",
    fr: "--half-life dit à quelle vitesse les liens s’estompent ; ajoutez --view decaying")

  package static func idleSearch(_ option: String) -> LocalizedText {
    LocalizedText(
      en: "\(option) says how communities are looked for; leave out --no-communities",
      fr: "\(option) dit comment chercher les communautés ; retirez --no-communities")
  }
}

extension Diagnosis {
  package static func figuresOfNobody(_ metric: String) -> Diagnosis {
    Diagnosis(
      code: "figures-of-nobody",
      problem: LocalizedText(
        en: "“\(metric)” is a figure of each node, and nobody is said to be followed",
        fr: "« \(metric) » est une valeur de chaque nœud, et personne n’est à suivre"),
      remedy: LocalizedText(
        en: "name whom to follow: --actor NAME", fr: "dites qui suivre : --actor NOM"))
  }

  package static func figuresOfTies(_ metric: String) -> Diagnosis {
    Diagnosis(
      code: "figures-of-ties",
      problem: LocalizedText(
        en: "“\(metric)” is a figure of each tie, which no series follows",
        fr: "« \(metric) » est une valeur de chaque lien, qu’aucune série ne suit"),
      remedy: LocalizedText(
        en: "take metrics of nodes or of the network: ramure metrics --list",
        fr: "prenez des mesures des nœuds ou du réseau : ramure metrics --list"))
  }

  package static func followedLeftOut(_ name: String) -> Diagnosis {
    Diagnosis(
      code: "followed-left-out",
      problem: LocalizedText(
        en: "“\(name)” cannot be followed: it is not in the part that is asked for",
        fr: "« \(name) » ne peut être suivi : la partie demandée ne le montre pas"),
      remedy: LocalizedText(
        en: "leave out the option that hides it, or do not name it in --actor",
        fr: "retirez l’option qui le cache, ou ne le nommez pas dans --actor"))
  }
}
