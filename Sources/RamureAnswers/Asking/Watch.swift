import RamureWording

/// Hears how far a long work is: its name, and a share from 0 to 1.
public struct Watch {
  private let hears: ((LocalizedText, Double) -> Void)?

  /// Nobody hears.
  public static var none: Watch { Watch(nil) }

  public init(_ hears: @escaping (LocalizedText, Double) -> Void) {
    self.init(hears as ((LocalizedText, Double) -> Void)?)
  }

  private init(_ hears: ((LocalizedText, Double) -> Void)?) {
    self.hears = hears
  }

  /// What a work of this name reports to.
  package func over(_ title: LocalizedText) -> (Double) -> Void {
    { hears?(title, $0) }
  }

  package func report(_ title: LocalizedText, _ share: Double) { hears?(title, share) }
}
