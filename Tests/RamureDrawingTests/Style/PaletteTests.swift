import RamureModel
import Testing

@testable import RamureDrawing

@Suite struct PaletteTests {
  private static let all =
    KindStyle.styles(of: .builtIn).map(\.colour) + LineStyle.styles(of: .builtIn).map(\.colour) + Palette.groups
    + [Palette.grey] + Palette.steps

  /// By their own colour or by their outline.
  @Test(arguments: Theme.allCases)
  func marksStandOutFromThePage(_ theme: Theme) {
    let outline = Contrast.ratio(theme.tones.markOutline, theme.tones.page)
    for colour in Set(Self.all) {
      let ratio = max(outline, Contrast.ratio(theme.colour(colour), theme.tones.page))
      #expect(ratio >= 2.5, "\(theme) \(theme.colour(colour)): \(ratio)")
    }
  }

  @Test func groupsDifferInColour() {
    #expect(Set(Palette.groups).count == Palette.groups.count)
    #expect(!Palette.groups.contains(Palette.grey))
    for theme in Theme.allCases {
      #expect(Set(Palette.groups.map(theme.colour)).count == Palette.groups.count)
    }
  }

  @Test func stepsGrowAwayFromThePage() {
    for theme in Theme.allCases {
      let contrasts = Palette.steps.map { Contrast.ratio(theme.colour($0), theme.tones.page) }
      #expect(zip(contrasts, contrasts.dropFirst()).allSatisfy { $1 > $0 * 1.2 })
    }
  }
}
