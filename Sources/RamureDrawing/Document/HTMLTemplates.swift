import Mustache

/// The templates of a page, by the name of what they write.
///
/// In `{{x}}` everything is escaped. `{{{x}}}` is for what one of these templates wrote, for style sheets, and for pictures,
/// whose writers escape.
enum HTMLTemplates: String {
  case text, strong, emphasis, code, link, reference
  case heading, paragraph, note, list, definitions, figures, table, picture, chapter, page

  func render(_ values: [String: Any]) -> String { Self.parsed[self]?.render(values) ?? "" }

  private var source: String {
    switch self {
    case .text: "{{text}}"
    case .strong: "<strong>{{text}}</strong>"
    case .emphasis: "<em>{{text}}</em>"
    case .code: "<code>{{text}}</code>"
    case .link: #"<a href="{{address}}" rel="noreferrer">{{text}}</a>"#
    case .reference: ##"<a href="#{{chapter}}">{{text}}</a>"##
    case .heading: #"<h3 id="{{id}}">{{text}}</h3>"#
    case .paragraph: "<p>{{{text}}}</p>"
    case .note: #"<p class="note">{{{text}}}</p>"#
    case .list: "<ul>\n{{#items}}<li>{{{.}}}</li>\n{{/items}}</ul>"
    case .definitions:
      "<dl>\n{{#items}}<div><dt>{{term}}</dt><dd>{{{meaning}}}</dd></div>\n{{/items}}</dl>"
    case .figures:
      #"<dl class="figures">\#n{{#items}}<div><dt>{{label}}</dt><dd>{{value}}</dd></div>\#n{{/items}}</dl>"#
    case .table:
      """
      <div class="wide{{#short}} short{{/short}}"><table>
      <caption>{{caption}}</caption>
      <thead><tr>{{#columns}}<th scope="col"{{#numeric}} class="number"{{/numeric}}>{{title}}</th>{{/columns}}</tr></thead>
      <tbody>
      {{#rows}}<tr>{{#cells}}{{#heads}}<th scope="row">{{{text}}}</th>{{/heads}}{{^heads}}\
      <td{{#numeric}} class="number"{{/numeric}}>{{{text}}}</td>{{/heads}}{{/cells}}</tr>
      {{/rows}}</tbody>
      </table></div>
      """
    case .picture:
      """
      <figure id="{{id}}">
      <div class="wide" tabindex="0" role="group" aria-label="{{alternative}}">
      {{#svg}}{{{svg}}}{{/svg}}{{#file}}<img src="{{file}}" alt="{{alternative}}"/>{{/file}}
      </div>
      <figcaption>{{{caption}}}</figcaption>
      </figure>
      """
    case .chapter:
      """
      <section aria-labelledby="{{id}}">
      <h2 id="{{id}}">{{title}}</h2>
      {{#blocks}}{{{.}}}
      {{/blocks}}</section>
      """
    case .page:
      """
      <!DOCTYPE html>
      <html lang="{{language}}">
      <head>
      <meta charset="utf-8"/>
      <meta name="viewport" content="width=device-width, initial-scale=1"/>
      <meta http-equiv="Content-Security-Policy" content="{{policy}}"/>
      <meta name="generator" content="Ramure"/>
      <title>{{title}}</title>
      <style>
      {{{style}}}</style>
      </head>
      <body>
      <header>
      <h1>{{title}}</h1>
      <p class="subtitle">{{{subtitle}}}</p>
      </header>
      <main>
      {{#opening}}{{{.}}}
      {{/opening}}{{#hasContents}}<nav aria-labelledby="contents">
      <h2 id="contents">{{contents}}</h2>
      <ol>
      {{#chapters}}<li><a href="#{{id}}">{{title}}</a></li>
      {{/chapters}}</ol>
      </nav>
      {{/hasContents}}
      {{#chapters}}{{{body}}}
      {{/chapters}}</main>
      <footer><p>{{{foot}}}</p></footer>
      </body>
      </html>

      """
    }
  }

  private static let parsed: [HTMLTemplates: MustacheTemplate] = {
    MustacheContentTypes.register(EscapedMarkup(), named: EscapedMarkup.name)
    let all: [HTMLTemplates] = [
      .text, .strong, .emphasis, .code, .link, .reference, .heading, .paragraph, .note, .list, .definitions, .figures,
      .table, .picture, .chapter, .page,
    ]
    var parsed: [HTMLTemplates: MustacheTemplate] = [:]
    for name in all {
      do {
        parsed[name] = try MustacheTemplate(string: "{{% CONTENT_TYPE:\(EscapedMarkup.name)}}" + name.source)
      } catch {
        preconditionFailure("the template of \(name) is well-formed: \(error)")
      }
    }
    return parsed
  }()
}

/// How values are escaped in templates.
///
/// The library's own escaping goes by what readers take for one letter: a quotation mark with an accent on it would come
/// through, and end an attribute.
private struct EscapedMarkup: MustacheContentType {
  static let name = "RAMURE"

  func escapeText(_ text: String) -> String { XMLText.escaped(text) }
}
