import RamureModel
import Testing

@testable import RamureDrawing

@Suite struct ThemeTests {
  @Test func contrastIsMeasuredAsTheGuidelinesSay() {
    #expect((Contrast.ratio("#000000", "#FFFFFF") - 21).magnitude < 1e-9)
    // The grey that the guidelines' own explanations use: 4.54 on white.
    #expect((Contrast.ratio("#767676", "#FFFFFF") - 4.54).magnitude < 0.005)
  }

  @Test(arguments: Theme.allCases)
  func textIsEasyToRead(_ theme: Theme) {
    #expect(Contrast.ratio(theme.tones.text, theme.tones.page) >= 7)
    #expect(Contrast.ratio(theme.tones.quiet, theme.tones.page) >= 4.5)
  }

  @Test(arguments: Theme.allCases)
  func aColourHasOneFormOnADarkPageAndOneOnALightOne(_ theme: Theme) {
    let pair = ColourPair("#111111", "#EEEEEE")
    #expect(theme.colour(pair) == (theme == .dark ? "#EEEEEE" : "#111111"))
  }
}
