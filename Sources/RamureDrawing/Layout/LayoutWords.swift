import RamureWording

/// Why a layout could not be had.
public enum LayoutWords {
  package static func timedOut(_ seconds: Double) -> LocalizedText {
    LocalizedText(
      en: "the layout was not ready after \(MapWording.figure(seconds, .english)) s",
      fr: "la disposition n’était pas prête après \(MapWording.figure(seconds, .french)) s")
  }

  package static let notReady = LocalizedText(
    en: "the layout was not ready in time", fr: "la disposition n’était pas prête à temps")

  package static let crashed = LocalizedText(
    en: "Graphviz stopped before the layout was ready", fr: "Graphviz s’est arrêté avant que la disposition soit prête")

  /// What a system may have no more of.
  public enum Lack: Hashable, Sendable {
    case descriptors, processes, memory
    case other(code: Int)

    package var reason: LocalizedText {
      switch self {
      case .descriptors: LocalizedText(en: "no more files may be opened", fr: "plus aucun fichier ne peut être ouvert")
      case .processes:
        LocalizedText(en: "no more processes may be started", fr: "plus aucun processus ne peut être lancé")
      case .memory: LocalizedText(en: "no more memory is to be had", fr: "il n’y a plus de mémoire disponible")
      case .other(let code): LocalizedText(en: "error \(code)", fr: "erreur \(code)")
      }
    }
  }

  package static func notStarted(_ lack: Lack) -> LocalizedText {
    LocalizedText(
      en: "the system refused the process that Graphviz runs in (\(lack.reason.english))",
      fr: "le système a refusé le processus où tourne Graphviz (\(lack.reason.french))")
  }

  package static func refused(_ message: String) -> LocalizedText {
    LocalizedText(en: "Graphviz refused the layout: \(message)", fr: "Graphviz a refusé la disposition : \(message)")
  }
}
