// swift-tools-version: 6.2
import PackageDescription

/// Every target is held to the same rules: warnings stop the build, and each existential is written `any`.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
]

/// The kernels are optimised in debug builds too, as one module, with every check left in: tests hold them against thousands of
/// networks, and take half of the time.
let kernels: [SwiftSetting] =
  strict + [
    .unsafeFlags(
      ["-O", "-disable-batch-mode", "-whole-module-optimization", "-num-threads", "2", "-assert-config", "Debug"],
      .when(configuration: .debug))
  ]

let package = Package(
  name: "Ramure",
  defaultLocalization: "en",
  platforms: [.macOS(.v14)],
  products: [
    .library(name: "Ramure", targets: ["Ramure"]),
    .library(name: "RamureWording", targets: ["RamureWording"]),
    .library(name: "RamureModel", targets: ["RamureModel"]),
    .library(name: "RamureNetwork", targets: ["RamureNetwork"]),
    .library(name: "RamureAnalysis", targets: ["RamureAnalysis"]),
    .library(name: "RamureQuery", targets: ["RamureQuery"]),
    .library(name: "RamureFormats", targets: ["RamureFormats"]),
    .library(name: "RamureDrawing", targets: ["RamureDrawing"]),
    .library(name: "RamureAnswers", targets: ["RamureAnswers"]),
    .executable(name: "ramure", targets: ["RamureMain"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
  ],
  targets: [
    .target(name: "RamureWording", swiftSettings: strict),
    .target(name: "RamureModel", dependencies: ["RamureWording"], swiftSettings: strict),
    .target(name: "RamureNetwork", swiftSettings: kernels),
    .target(
      name: "RamureAnalysis", dependencies: ["RamureWording", "RamureModel", "RamureNetwork"], swiftSettings: strict),
    .target(name: "RamurePattern", dependencies: ["RamureWording", "RamureModel"], swiftSettings: strict),
    .target(
      name: "RamureQuery",
      dependencies: ["RamureWording", "RamureModel", "RamureNetwork", "RamureAnalysis", "RamurePattern"],
      swiftSettings: strict),
    .target(
      name: "RamureFormats",
      dependencies: [
        "RamureWording", "RamureModel", "CLibYAML", "CZip", "CZlib", "CZstd", "CLibXML2", "CXLSXWriter", "CSQLite",
      ],
      swiftSettings: strict),
    .target(
      name: "RamureDrawing",
      dependencies: ["RamureWording", "RamureModel", "CGraphviz", "CExplorer", "CPrinting"],
      exclude: ["Explorer/Page"], swiftSettings: strict),
    // The script and the style of the page that explores a map: a C compiler embeds files in no time.
    .target(name: "CExplorer", path: "Sources/RamureDrawing/Explorer/Page", exclude: ["Script", "Style"]),
    .target(
      name: "RamureAnswers",
      dependencies: [
        "RamureWording", "RamureModel", "RamureNetwork", "RamureAnalysis", "RamurePattern", "RamureQuery",
        "RamureDrawing", "CExplanations",
      ],
      exclude: ["Explain/Texts"], swiftSettings: strict),
    // The long forms of diagnoses, embedded likewise.
    .target(
      name: "CExplanations", path: "Sources/RamureAnswers/Explain/Texts",
      exclude: [
        "databases.txt", "dates.txt", "files.txt", "formats.txt", "kinds.txt", "lists.txt", "losses.txt", "nodes.txt",
        "others.txt", "queries.txt", "questions.txt", "rdf.txt", "tables.txt",
        "workbooks.txt", "yaml.txt",
      ]),
    .target(
      name: "Ramure",
      dependencies: [
        "RamureWording", "RamureModel", "RamureNetwork", "RamureAnalysis", "RamureQuery", "RamureFormats",
        "RamureDrawing", "RamureAnswers",
      ],
      swiftSettings: strict),
    .target(
      name: "RamureCommand",
      dependencies: [
        "RamureWording", "RamureModel", "RamureNetwork", "RamureAnalysis", "RamureQuery", "RamureFormats",
        "RamureDrawing", "RamureAnswers",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .executableTarget(name: "RamureMain", dependencies: ["RamureCommand"], swiftSettings: strict),
    // What fuzzers call, and the tests with what fuzzers found.
    .target(
      name: "FuzzFormats", dependencies: ["RamureFormats", "RamureModel", "RamureWording"], path: "Fuzz/Formats",
      swiftSettings: strict),
    .target(
      name: "FuzzCommands", dependencies: ["FuzzFormats", "RamureCommand", "RamureWording"], path: "Fuzz/Commands",
      swiftSettings: strict),
    .executableTarget(
      name: "Board", dependencies: ["Ramure"], path: "Examples/Board", packageAccess: false, swiftSettings: strict),
    .systemLibrary(
      name: "CGraphviz", pkgConfig: "libgvc",
      providers: [.apt(["libgraphviz-dev"]), .brew(["graphviz"])]),
    .systemLibrary(name: "CPrinting"),
    .systemLibrary(
      name: "CLibYAML", pkgConfig: "yaml-0.1",
      providers: [.apt(["libyaml-dev"]), .brew(["libyaml"])]),
    .systemLibrary(
      name: "CLibXML2", pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]),
    .systemLibrary(
      name: "CZip", pkgConfig: "libzip",
      providers: [.apt(["libzip-dev"]), .brew(["libzip"])]),
    .systemLibrary(
      name: "CZlib", pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]),
    .systemLibrary(name: "CZstd"),
    .systemLibrary(name: "CSQLite"),
    .systemLibrary(
      name: "CXLSXWriter", pkgConfig: "xlsxwriter",
      providers: [.apt(["libxlsxwriter-dev"]), .brew(["libxlsxwriter"])]),
    .testTarget(name: "RamureWordingTests", dependencies: ["RamureWording"], swiftSettings: strict),
    .testTarget(
      name: "RamureModelTests", dependencies: ["RamureModel", "RamureNetwork", "RamureWording"], swiftSettings: strict),
    .testTarget(name: "RamureNetworkTests", dependencies: ["RamureNetwork"], swiftSettings: strict),
    .testTarget(
      name: "RamureAnalysisTests", dependencies: ["RamureAnalysis", "RamureModel", "RamureNetwork", "RamureWording"],
      swiftSettings: strict),
    .testTarget(
      name: "RamurePatternTests", dependencies: ["RamurePattern", "RamureModel", "RamureWording"], swiftSettings: strict
    ),
    .testTarget(
      name: "RamureQueryTests",
      dependencies: ["RamureQuery", "RamureAnalysis", "RamureModel", "RamureNetwork", "RamureWording"],
      swiftSettings: strict),
    .testTarget(
      name: "RamureFormatsTests",
      dependencies: ["FuzzFormats", "RamureFormats", "RamureAnalysis", "RamureModel", "RamureWording", "CZip"],
      swiftSettings: strict),
    .testTarget(
      name: "RamureDrawingTests", dependencies: ["RamureDrawing", "RamureModel", "RamureNetwork", "RamureWording"],
      swiftSettings: strict),
    .testTarget(
      name: "RamureAnswersTests",
      dependencies: [
        "RamureAnswers", "RamureModel", "RamureNetwork", "RamureAnalysis", "RamureQuery", "RamureDrawing",
        "RamureWording",
      ], swiftSettings: strict),
    .testTarget(
      name: "RamureCommandTests",
      dependencies: [
        "RamureCommand", "RamureModel", "RamureNetwork", "RamureAnalysis", "RamureQuery", "RamureDrawing",
        "RamureAnswers", "RamureWording", "RamureFormats", "FuzzFormats", "FuzzCommands",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Fixtures", "Transcripts"], swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)

// `make fuzz` asks for it: its `main` is libFuzzer’s, so that it links with that sanitizer alone.
if Context.environment["RAMURE_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(name: "RamureFuzz", dependencies: ["FuzzFormats", "FuzzCommands"], path: "Fuzz/Program"))
}
