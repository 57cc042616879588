import RamureModel
import Testing

@testable import RamureDrawing

@Suite struct PaletteTests {
  private static let all =
    KindStyle.styles(of: .builtIn).map(\.colour) + LineStyle.styles(of: .builtIn).map(\.colour) + Palette.groups
    + [Palette.grey] + Palette.steps

  /// By their own colour, whatever their outline (Web Content Accessibility Guidelines 2.2, 1.4.11: 3 : 1).
  @Test(arguments: Theme.allCases)
  func marksStandOutFromThePage(_ theme: Theme) {
    for colour in Set(Self.all) {
      let ratio = Contrast.ratio(theme.colour(colour), theme.tones.page)
      #expect(ratio >= 3, "\(theme) \(theme.colour(colour)): \(ratio)")
    }
  }

  /// As they are seen: the colour, as strong as lines are, over the page.
  @Test(arguments: Theme.allCases)
  func linesStandOutFromThePageWhereTheyAreFew(_ theme: Theme) {
    let opacity = LineWeight(lines: 399).opacity(ofKindWith: 399)
    let styles = LineStyle.styles(of: .builtIn).map(\.colour) + Palette.groups
    for colour in Set(styles) {
      let seen = Contrast.blend(theme.colour(colour), opacity, over: theme.tones.page)
      #expect(Contrast.ratio(seen, theme.tones.page) >= 3, "\(theme) \(theme.colour(colour))")
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
