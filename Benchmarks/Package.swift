// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "RamureBenchmarks",
  platforms: [.macOS(.v14)],
  dependencies: [.package(name: "Ramure", path: "..")],
  targets: [
    .executableTarget(
      name: "ramure-bench",
      dependencies: [.product(name: "RamureNetwork", package: "Ramure")],
      path: "Sources/RamureBench",
      swiftSettings: [.treatAllWarnings(as: .error), .enableUpcomingFeature("ExistentialAny")])
  ],
  swiftLanguageModes: [.v6]
)
