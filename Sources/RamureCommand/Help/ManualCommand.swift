import ArgumentParser
import RamureAnswers
import RamureWording

/// `ramure manual`: the page that `make install` gives to `man`. Not listed: people read `--help` or `man ramure`.
struct ManualCommand: ParsableCommand {
  static var configuration: CommandConfiguration { CommandConfiguration("manual", .manual, isShown: false) }

  @OptionGroup var language: LanguageOption

  func run() throws {
    let page = ManualPage(root: RamureTool.self, version: RamureTool.version)
    try StandardOutput.write(page.text(Speech.current.language))
  }
}
