/// Measures of how tightly knit the surroundings of a node, or the whole, are.
extension MetricWords {
  package static let core = MetricWords(
    LocalizedText(en: "Core", fr: "Noyau"),
    LocalizedText(
      en: """
        How deep in the tightly knit part of the network it is: k when it belongs to a group where everybody has at least k \
        ties within the group.
        """,
      fr: """
        À quelle profondeur de la partie dense du réseau il se trouve : k quand il fait partie d’un groupe où chacun a au \
        moins k liens dans le groupe.
        """))

  package static let clustering = MetricWords(
    LocalizedText(en: "Clustering", fr: "Regroupement"),
    LocalizedText(
      en: "Which share of its partners’ pairs are partners themselves: 0 none, 1 all; 0 below two partners.",
      fr: """
        Quelle part des paires de ses partenaires sont elles-mêmes partenaires : 0 aucune, 1 toutes ; 0 avec moins de \
        deux partenaires.
        """))

  package static let triangles = MetricWords(
    LocalizedText(en: "Triangles", fr: "Triangles"),
    LocalizedText(
      en: "In how many circles of three, all tied to each other, it is.",
      fr: "Dans combien de cercles de trois, tous liés entre eux, il se trouve."))

  package static let reciprocity = MetricWords(
    LocalizedText(en: "Reciprocity", fr: "Réciprocité"),
    LocalizedText(
      en: "Which share of the arrows is answered by one the other way. Only in a directed view.",
      fr: "Quelle part des flèches reçoit une flèche en retour. Seulement dans une vue orientée."))

  package static let transitivity = MetricWords(
    LocalizedText(en: "Transitivity", fr: "Transitivité"),
    LocalizedText(
      en: "How often two partners of the same node are partners of each other, over the whole network.",
      fr: "À quelle fréquence deux partenaires d’un même nœud sont partenaires, sur tout le réseau."))

  package static let averageClustering = MetricWords(
    LocalizedText(en: "Average clustering", fr: "Regroupement moyen"),
    LocalizedText(
      en: "The mean of the clustering of all nodes; those below two partners count 0.",
      fr: "La moyenne du regroupement de tous les nœuds ; ceux qui ont moins de deux partenaires comptent 0."))
}
