import ArgumentParser

/// What a picture is written as.
enum PictureForm: String, CaseIterable, ExpressibleByArgument {
  case svg, pdf, png

  /// The forms of files in which a picture can be written, the usual first.
  static let forms: [OutputForm] = [.svg, .pdf, .png]

  /// The form that the name of a file asks for.
  init(ending: String?) {
    switch OutputForm(ending: ending) {
    case .pdf: self = .pdf
    case .png: self = .png
    default: self = .svg
    }
  }

  init(file: String) { self.init(ending: OutputForm.ending(of: file)) }
}
