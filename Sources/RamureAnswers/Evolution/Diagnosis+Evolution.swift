import RamureWording

/// What cannot be followed through time.
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
