import RamureModel

/// Words that names of organisations are made of and that say little of whose name it is: articles, legal forms,
/// abbreviations, other words for the same thing.
///
/// French first, then the languages its partners write in. All are folded, as `String.folded` does.
enum NameLexicon {
  /// Articles and prepositions: nobody is told apart by them.
  static let little = set(
    """
    le la les l de du des d un une et a au aux en sur pour par the of and for in on to an at der die das dem den des \
    und von zu fur el los las il lo di del della do da dos het en van
    """)

  /// What a company or an association is in law. Lists take it or leave it.
  static let legalForms = set(
    """
    sarl sas sasu sa eurl sci snc scop scic scp selarl gie geie asbl aisbl vzw ev gmbh ggmbh ag kg ohg ug eg inc \
    incorporated ltd limited llc llp lllp plc corp corporation co bv nv srl sprl spa srls ab oy oyj as aps sl slu spol \
    pty pte pvt cic kft sro doo epic epci gip fdd
    """)

  /// What an association or a foundation calls itself: left out by many, but the one is not the other.
  static let statuses = set("association verein fondation fonds ong ngo npo")

  /// Where it sits; nobody else is meant.
  static let asides = set("siege social seat headquarters hq office")

  /// Abbreviations with what they stand for.
  static let abbreviations = pairs(
    """
    st saint ste sainte sts saints asso association assoc association fed federation univ universite dept departement \
    dep departement intl international ets etablissements cie compagnie nat national nal national nationale national \
    reg regional gpt groupement mt mont com communaute inst institut soc societe assn association dpt departement \
    centr centre bd boulevard av avenue prof professeur dr docteur gal general ntl national natl national govt \
    government min ministere
    """)

  /// Words for the same thing, the first of each line standing for all: the town and its hall are one actor.
  static let synonyms: [String: String] = {
    let groups = """
      commune mairie ville municipalite city town
      fondation foundation stiftung fundacion fondazione
      association asso verein
      universite university universitat universidad
      institut institute istituto
      centre center zentrum centro
      reseau network netzwerk
      federation foderation
      societe company gesellschaft
      departement departementale departemental
      programme program
      organisation organization
      """
    var table: [String: String] = [:]
    for line in groups.split(separator: "\n") {
      let words = line.split(separator: " ").map { String($0) }
      for word in words { table[word] = words[0] }
    }
    return table
  }()

  /// Numbers as kings, universities and streets carry them; single letters may be anything.
  static let romanNumerals = set("ii iii iv vi vii viii ix xi xii xiii xiv xv xvi xvii xviii xix xx")

  private static let ordinalEndings = ["er", "re", "ere", "e", "eme", "ieme", "nd", "nde", "st", "rd", "th"]

  /// The number of an ordinal, `3` of `3eme`; the word itself where it is none.
  static func withoutOrdinal(_ word: String) -> String {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, digits.count < word.count else { return word }
    return ordinalEndings.contains(String(word.dropFirst(digits.count))) ? String(digits) : word
  }

  private static func set(_ words: String) -> Set<String> { Set(words.split(separator: " ").map { String($0) }) }

  private static func pairs(_ words: String) -> [String: String] {
    let words = words.split(separator: " ").map { String($0) }
    var table: [String: String] = [:]
    for place in stride(from: 0, to: words.count - 1, by: 2) { table[words[place]] = words[place + 1] }
    return table
  }
}
