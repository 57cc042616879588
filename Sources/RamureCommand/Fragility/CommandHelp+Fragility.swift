import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure fragility`.
  static let fragility = CommandHelp(
    abstract: LocalizedText(
      en: "Say what the network hangs on, and what would break if somebody left.",
      fr: "Dire à quoi tient le réseau, et ce qui se romprait si quelqu’un partait."),
    details: LocalizedText(
      en: """
        Names the nodes and the ties that alone hold others together, those that live on one funder, and what would be \
        lost if each of the actors left: connections, and solutions nobody else carries. An actor carries what it leads, \
        co-constructs, implements, initiates, publishes or takes part in, by itself or through a partnership.

        --without asks what would happen if these left, all together: --without X,Y or --without X --without Y. --observer \
        leaves out beforehand whoever drew the map. Ties are looked at whatever their direction.

        CSV has the columns topic (scenario, departure, articulation, bridge, funder), id, name, kind, other, other_name, \
        lost_pairs, cut_off, isolated, components, solutions, dependents.
        """,
      fr: """
        Nomme les nœuds et les liens qui seuls en tiennent d’autres reliés, ceux qui vivent d’un seul financeur, et ce qui \
        serait perdu si chacun des acteurs s’en allait : des liens, et des solutions que nul autre ne porte. Un acteur \
        porte ce qu’il porte ou met en œuvre, co-construit, initie, publie, ou ce à quoi il participe, seul ou par un \
        partenariat.

        --without demande ce qui arriverait si ceux-là partaient, tous ensemble : --without X,Y ou --without X --without Y. \
        --observer laisse d’emblée de côté qui a dressé la carte. Le sens des liens ne compte pas.

        Le CSV a les colonnes topic (scenario, departure, articulation, bridge, funder), id, name, kind, other, other_name, \
        lost_pairs, cut_off, isolated, components, solutions, dependents.
        """),
    examples: [
      Example(
        LocalizedText(en: "what it hangs on", fr: "à quoi tient le réseau"),
        LocalizedText(en: "ramure fragility territory/ecosystem.yaml", fr: "ramure fragility territoire/ecosystem.yaml")
      ),
      Example(
        LocalizedText(en: "what if these two left", fr: "et si ces deux-là partaient"),
        LocalizedText(
          en: "ramure fragility territory/ecosystem.yaml --without \"River House,Town of Sauge\"",
          fr: "ramure fragility territoire/ecosystem.yaml --without \"Maison du fleuve,Commune de Sauge\"")),
      Example(
        LocalizedText(en: "without the one who drew the map", fr: "sans celui qui a dressé la carte"),
        LocalizedText(
          en: "ramure fragility territory/ecosystem.yaml --observer river-house",
          fr: "ramure fragility territoire/ecosystem.yaml --observer maison-fleuve")),
    ])
}
