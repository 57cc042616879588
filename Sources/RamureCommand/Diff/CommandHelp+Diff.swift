import RamureAnswers
import RamureWording

extension CommandHelp {
  /// Help of `ramure diff`.
  static let diff = CommandHelp(
    abstract: LocalizedText(
      en: "Say what changed between two versions of an ecosystem.",
      fr: "Dire ce qui a changé entre deux versions d’un écosystème."),
    details: LocalizedText(
      en: """
        Tells who and what was added, removed, renamed or changed (and which field, from what to what), which relations, \
        whose figures moved most, and what became of the communities. Only what is said counts: the order of lines, \
        comments and the format of the file are no difference.

        Whoever has the same id is the same. One that went and one that came are the same under another id where they bear \
        the same name, or share more than half of their ties. Relations are known by their kind and their ends; several of \
        one kind between the same two are matched so that the fewest things change.

        The exit code is 1 where there is a difference, 0 where there is none. An earlier version may come from git: \
        git show HEAD~1:ecosystem.yaml | ramure diff - ecosystem.yaml --from yaml

        To have git tell differences of ecosystems this way, write “*.yaml diff=ramure” to the file .gitattributes, and \
        type: git config diff.ramure.command \"ramure diff --git --\". From then on, git diff speaks in sentences; \
        git diff --no-ext-diff still shows lines, and git log -p --ext-diff and git show --ext-diff tell the past.

        CSV has the columns change (added, removed, renamed, changed, moved), what (node, relation, file, metric, \
        network), id, name, kind, from, to, field, before, after.
        """,
      fr: """
        Dit qui et quoi a été ajouté, retiré, renommé ou modifié (et quel champ, de quoi à quoi), quelles relations, qui \
        gagne et qui perd le plus, et ce que sont devenues les communautés. Seul compte ce qui est dit : l’ordre des \
        lignes, les commentaires et le format du fichier ne font pas de différence.

        Qui a le même identifiant est le même. Un nœud parti et un nœud arrivé sont le même sous un autre identifiant quand \
        ils portent le même nom, ou partagent plus de la moitié de leurs liens. Les relations se reconnaissent à leur type \
        et à leurs extrémités ; plusieurs d’un même type entre les deux mêmes sont appariées de sorte que le moins de \
        choses changent.

        Le code de sortie est 1 s’il y a une différence, 0 s’il n’y en a pas. Une version antérieure peut venir de git : \
        git show HEAD~1:ecosysteme.yaml | ramure diff - ecosysteme.yaml --from yaml

        Pour que git dise ainsi les différences entre écosystèmes, écrivez « *.yaml diff=ramure » dans le fichier \
        .gitattributes, et tapez : git config diff.ramure.command \"ramure diff --git --\". Dès lors git diff parle en \
        phrases ; git diff --no-ext-diff montre toujours les lignes, git log -p --ext-diff et git show --ext-diff \
        racontent le passé.

        Le CSV a les colonnes change (added, removed, renamed, changed, moved), what (node, relation, file, metric, \
        network), id, name, kind, from, to, field, before, after.
        """),
    examples: [
      Example(
        LocalizedText(en: "between two files", fr: "entre deux fichiers"),
        LocalizedText(en: "ramure diff 2023.yaml 2024.yaml", fr: "ramure diff 2023.yaml 2024.yaml")),
      Example(
        LocalizedText(
          en: "as a map too, everybody where the last map had them", fr: "en carte aussi, chacun à sa place"),
        LocalizedText(
          en: "ramure diff 2023.yaml 2024.yaml --map changes.svg --positions ecosystem.positions.json",
          fr: "ramure diff 2023.yaml 2024.yaml --map changements.svg --positions ecosysteme.positions.json")),
      Example(
        LocalizedText(
          en: "for a script that only asks whether they differ",
          fr: "pour un script qui demande seulement s’ils diffèrent"),
        LocalizedText(
          en: "ramure diff old new --quiet -o changes.json || echo changed",
          fr: "ramure diff avant apres --quiet -o changements.json || echo modifié")),
    ])
}
