import RamureModel
import RamureWording

/// Which answers have a schema, and in which version; or one of them.
public struct SchemaAnswer: Answer {
  /// Those that were asked for.
  public let schemas: [JSONSchema]
  public let language: Language

  /// - Parameters:
  ///   - verb: whose answer; `nil` for a list of all.
  ///   - others: schemas of what is no answer: of files.
  /// - Throws: a refusal where no answer in JSON has that name.
  public init(_ verb: String? = nil, language: Language = .english, others: [JSONSchema] = []) throws(Refusal) {
    self.language = language
    let all = JSONSchema.all + others
    guard let verb else {
      schemas = all
      return
    }
    guard let schema = all.first(where: { $0.verb == verb }) else {
      let known = all.map(\.verb)
      throw .question(.noSchema(verb, nearest: NearestNames().to(verb, in: known), known: known))
    }
    schemas = [schema]
  }

  public var table: Table {
    var table = Table(columns: [
      Table.Column("verb", SchemaWords.verb), Table.Column("version", SchemaWords.version, isNumeric: true),
      Table.Column("schema", SchemaWords.schema),
    ])
    for schema in schemas { table.append([.text(schema.verb), .integer(schema.version), .text(schema.id)]) }
    return table
  }

  /// The schema that was asked for; an object for each where there are several.
  public var json: JSONValue {
    schemas.count == 1 ? schemas[0].json(language) : table.json
  }
}
