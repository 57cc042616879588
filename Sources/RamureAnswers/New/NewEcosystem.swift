import RamureWording

/// The example that `ramure new` writes: a made-up valley where getting to work is hard, and who does what about it.
package enum NewEcosystem {
  /// `ecosystem.yaml`: every section once, each with what there is to know about it.
  package static let file = LocalizedText(en: english, fr: french)

  private static let english = """
    # An ecosystem of partnership. What follows a # is a comment; levels are indented by two spaces.
    # After a change: ramure validate ecosystem.yaml

    ecosystem:
      title: Getting around in Sage Valley
      language: en
      date: 2024                          # when all this was last true
      sources:                            # a short id each, for facts to refer to
        S1: https://example.org/sage-valley
        S2: {title: A talk with the mayor, address: https://example.org/talk}

    # Who acts: a short id that never changes, then what is known.
    actors:
      wheels:
        name: Wheels for All
        kind: association                 # “ramure vocabulary” lists the kinds
        start: 2011-09                    # 2011, 2011-09 or 2011-09-14
        url: https://example.org/wheels
        sources: [S1]
      town: {name: Town of Sage, kind: localAuthority}      # the same, on one line
      mills: {name: Sage Mills, kind: company}
      hearth: {name: Hearth Foundation, kind: foundation}
      camille: {name: Camille Lee, kind: person}

    # What they do together, face to face. Participants are ids from above.
    partnerships:
      garage-pact:
        name: Wheels for All and Sage Mills
        kind: [patronage, societalInnovation]               # one type or several
        start: 2019-03
        stages: [dialogue: 2018, experimentation: 2019, deployment: 2021]
        participants:
          - wheels
          - {actor: mills, role: lends the workshop, start: 2019}
        sources: S1

    # What they do side by side, on a territory.
    alliances:
      round-table: {name: Mobility round table, start: 2017, participants: [wheels, town, mills]}

    # What comes of it, what it is for, and where.
    solutions:
      garage: {name: Solidarity garage, kind: place, start: 2019}
    needs:
      no-car: {name: No way to get to work, kind: challenge}
    territories:
      valley: {name: Sage Valley, kind: area}

    # All other ties: who, what, whom; or with more to say, between braces.
    relations:
      - garage-pact produces garage
      - garage-pact brokeredBy town       # read from its other end: the town brokers the pact
      - garage addresses no-car
      - garage activeIn valley
      - round-table activeIn valley
      - camille memberOf wheels
      - {from: hearth, kind: funds, to: garage, start: 2020, end: 2023, amount: 30000, sources: S2}

    """

  private static let french = """
    # Un écosystème de partenariat. Ce qui suit un # est un commentaire ; chaque niveau se décale de deux espaces.
    # Après une modification : ramure validate ecosystem.yaml

    écosystème:
      titre: Se déplacer dans la vallée de la Sauge
      langue: fr
      date: 2024                          # quand tout cela était vrai
      sources:                            # un identifiant court pour chacune ; les faits y renvoient
        S1: https://example.org/vallee-de-la-sauge
        S2: {titre: Entretien avec la maire, adresse: https://example.org/entretien}

    # Qui agit : un identifiant court qui ne change jamais, puis ce que l’on sait.
    acteurs:
      roues:
        nom: Des roues pour tous
        type: association                 # « ramure vocabulary » donne les types
        début: 2011-09                    # 2011, 2011-09 ou 2011-09-14
        adresse: https://example.org/des-roues-pour-tous
        sources: [S1]
      commune: {nom: Commune de Sauge, type: collectivité territoriale}   # de même, sur une ligne
      moulins: {nom: Les Moulins de Sauge, type: entreprise}
      foyer: {nom: Fondation du Foyer, type: fondation}
      camille: {nom: Camille Roy, type: personne}

    # Ce qu’ils font ensemble, en face à face. Les participants sont des identifiants donnés plus haut.
    partenariats:
      pacte-garage:
        nom: Des roues pour tous et Les Moulins de Sauge
        type: [mécénat, innovation sociétale]                   # un type ou plusieurs
        début: 2019-03
        étapes: [dialogue: 2018, expérimentation: 2019, déploiement: 2021]
        participants:
          - roues
          - {acteur: moulins, rôle: prête l’atelier, début: 2019}
        sources: S1

    # Ce qu’ils font côte à côte, sur un territoire.
    alliances:
      table-ronde: {nom: Table ronde des mobilités, début: 2017, participants: [roues, commune, moulins]}

    # Ce qui en sort, à quoi cela répond, et où.
    solutions:
      garage: {nom: Garage solidaire, type: lieu, début: 2019}
    besoins:
      sans-voiture: {nom: Aucun moyen d’aller travailler, type: défi}
    territoires:
      vallee: {nom: Vallée de la Sauge, type: bassin de vie}

    # Tous les autres liens : qui, quoi, vers qui ; entre accolades quand il y a plus à dire.
    relations:
      - pacte-garage produit garage
      - pacte-garage mis en relation par commune   # lu depuis l’autre bout : la commune a mis en relation
      - garage répond à sans-voiture
      - garage agit sur vallee
      - table-ronde agit sur vallee
      - camille membre de roues
      - {de: foyer, type: finance, vers: garage, début: 2020, fin: 2023, montant: 30000, sources: S2}

    """

  /// `README.md`, for whoever opens the folder without knowing `ramure`.
  package static let readme = LocalizedText(
    en: """
      # An ecosystem of partnership

      `ecosystem.yaml` says who works with whom, in which partnerships, on which solutions, since when. The valley in \
      it is made up: replace it with yours, in any text editor.

      ```sh
      ramure validate ecosystem.yaml            # what is wrong, line by line
      ramure info ecosystem.yaml                # what it holds
      ramure map ecosystem.yaml -o map.svg      # its map
      ramure vocabulary                         # the kinds to choose from
      ```

      """,
    fr: """
      # Un écosystème de partenariat

      `ecosystem.yaml` dit qui travaille avec qui, dans quels partenariats, sur quelles solutions, depuis quand. La \
      vallée qu’il décrit est inventée : remplacez-la par la vôtre, dans un éditeur de texte.

      ```sh
      ramure validate ecosystem.yaml            # ce qui ne va pas, ligne par ligne
      ramure info ecosystem.yaml                # ce qu’il contient
      ramure map ecosystem.yaml -o carte.svg    # sa carte
      ramure vocabulary                         # les types au choix
      ```

      """)
}
