import RamureAnswers
import RamureFormats
import RamureModel
import RamureWording

/// Why a command ended without an answer. Thrown by commands, told on standard error by `Invocation`.
enum Failure: Error, Sendable {
  /// The line typed makes no sense.
  case usage(UsageProblem, UsageLines)
  /// Something is wrong with one thing, which `at` names where it is a file.
  case problem(ExitStatus, Diagnosis, at: SourcePosition?)
  /// A file is not an ecosystem.
  case invalid(InvalidEcosystem)
  /// A query that cannot be understood, or a value in it that cannot be used.
  case query(QueryFailure)
  /// There is nothing left to say.
  case told(ExitStatus)

  var status: ExitStatus {
    switch self {
    case .usage, .query: .wrongUsage
    case .problem(let status, _, _): status
    case .invalid: .wrongData
    case .told(let status): status
    }
  }

  func report(_ language: Language) {
    switch self {
    case .usage(let problem, let usage):
      StandardError.write("ramure: \(problem.text[language])\n\(usage.text(language, columns: Terminal.columns))")
    case .problem(_, let diagnosis, let position):
      StandardError.write("\(position?.description ?? "ramure"): \(diagnosis.text(language))\n")
    case .invalid(let invalid):
      ViolationReport(invalid.violations).write(Speech.current.language(about: invalid.violations))
    case .query(let failure):
      StandardError.write(failure.text(language))
    case .told:
      break
    }
  }
}

extension Failure {
  init(_ refusal: Refusal) {
    self =
      switch refusal {
      case .question(let diagnosis): .problem(.wrongUsage, diagnosis, at: nil)
      case .unavailable(let diagnosis): .problem(.unavailable, diagnosis, at: nil)
      case .data(let invalid): .invalid(invalid)
      }
  }

  init(_ error: ReadingError) {
    self =
      switch error {
      case .usage(let diagnosis, let position): .problem(.wrongUsage, diagnosis, at: position)
      case .missing(let diagnosis, let position): .problem(.noInput, diagnosis, at: position)
      case .failed(let diagnosis, let position): .problem(.inputOutput, diagnosis, at: position)
      case .unavailable(let diagnosis, let position): .problem(.unavailable, diagnosis, at: position)
      case .invalid(let invalid): .invalid(invalid)
      }
  }

  init(_ error: OutputError) {
    self =
      switch error {
      case .cannotCreate(let diagnosis, let position): .problem(.cannotCreate, diagnosis, at: position)
      case .failed(let diagnosis, let position): .problem(.inputOutput, diagnosis, at: position)
      }
  }
}
