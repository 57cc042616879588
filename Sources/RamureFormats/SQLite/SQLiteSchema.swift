/// The tables that we write: what their columns are, what they refer to, by what they are found.
enum SQLiteSchema {
  /// What marks a file as one of ours to programs that look at its header: “Ramu”.
  static let application = 0x5261_6D75
  /// Grows where a column goes or changes its meaning.
  static let version = 1

  /// - Parameter label: the column of words in the language of the ecosystem.
  static func statements(label: String) -> String {
    """
    PRAGMA application_id = \(application);
    PRAGMA user_version = \(version);
    CREATE TABLE ecosystem (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
    CREATE TABLE source (id TEXT PRIMARY KEY NOT NULL, position INTEGER, title TEXT, url TEXT);
    CREATE TABLE node_kind (id TEXT PRIMARY KEY, label_en TEXT, label_fr TEXT) WITHOUT ROWID;
    CREATE TABLE relation_kind (
      id TEXT PRIMARY KEY, label_en TEXT, label_fr TEXT, has_direction INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE node (
      id TEXT PRIMARY KEY NOT NULL, kind TEXT REFERENCES node_kind (id), name TEXT, name_en TEXT, name_fr TEXT,
      start_date TEXT, end_date TEXT, url TEXT
    );
    CREATE TABLE subkind (
      node TEXT NOT NULL REFERENCES node (id), position INTEGER NOT NULL, subkind TEXT NOT NULL,
      PRIMARY KEY (node, position)
    ) WITHOUT ROWID;
    CREATE TABLE stage (
      node TEXT NOT NULL REFERENCES node (id), position INTEGER NOT NULL, stage TEXT NOT NULL, date TEXT,
      PRIMARY KEY (node, position)
    ) WITHOUT ROWID;
    CREATE TABLE relation (
      id INTEGER PRIMARY KEY, source TEXT NOT NULL REFERENCES node (id), target TEXT NOT NULL REFERENCES node (id),
      kind TEXT REFERENCES relation_kind (id), start_date TEXT, end_date TEXT, role TEXT, weight REAL, direction TEXT,
      stage TEXT
    );
    CREATE TABLE attribute (
      node TEXT REFERENCES node (id), relation INTEGER REFERENCES relation (id), name TEXT NOT NULL, value,
      CHECK ((node IS NULL) <> (relation IS NULL))
    );
    CREATE TABLE citation (
      node TEXT REFERENCES node (id), relation INTEGER REFERENCES relation (id),
      source TEXT NOT NULL REFERENCES source (id), CHECK ((node IS NULL) <> (relation IS NULL))
    );
    CREATE INDEX node_by_kind ON node (kind);
    CREATE INDEX relation_by_source ON relation (source);
    CREATE INDEX relation_by_target ON relation (target);
    CREATE INDEX relation_by_kind ON relation (kind);
    CREATE INDEX attribute_by_node ON attribute (node, name);
    CREATE INDEX attribute_by_relation ON attribute (relation, name);
    CREATE INDEX citation_by_node ON citation (node);
    CREATE INDEX citation_by_relation ON citation (relation);
    CREATE INDEX citation_by_source ON citation (source);
    CREATE VIEW link AS
      SELECT relation.id AS relation, coalesce(origin.name, origin.name_fr, origin.name_en, origin.id) AS from_name,
        coalesce(relation_kind.\(label), relation.kind, 'relation') AS how,
        coalesce(target.name, target.name_fr, target.name_en, target.id) AS to_name,
        relation.role AS role, relation.start_date AS start_date, relation.end_date AS end_date,
        relation.weight AS weight
      FROM relation
        JOIN node AS origin ON origin.id = relation.source
        JOIN node AS target ON target.id = relation.target
        LEFT JOIN relation_kind ON relation_kind.id = relation.kind;
    """
  }
}
