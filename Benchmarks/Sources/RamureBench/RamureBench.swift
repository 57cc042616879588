import Foundation
import RamureNetwork

/// Times measures on one network. `ramure-bench GRAPH [--runs N] [--scores FILE] MEASURE…`, or `-` for measures that come
/// one a line on standard input, so that others can be timed in between. `--memory` says what the network takes, and what
/// each measure takes beyond it and beyond its own figures.
@main
struct RamureBench {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    if arguments == ["--list"] { return say(Measures.all.map(\.id).joined(separator: "\n")) }
    let runs = take("--runs", from: &arguments).flatMap(Int.init) ?? 5
    let scores = take("--scores", from: &arguments)
    let wantsMemory = arguments.contains("--memory")
    arguments.removeAll { $0 == "--memory" }
    guard let path = arguments.first, runs > 0 else { throw BenchError.usage }
    let list = try EdgeList(contentsOf: path)
    let graph = URL(filePath: path).deletingPathExtension().lastPathComponent
    if wantsMemory { return try reportMemory(list, of: graph, Array(arguments.dropFirst())) }
    if arguments.dropFirst().first == "-" {
      while let name = readLine() { try time(name, on: list.network, graph, runs: 1, scores) }
    } else {
      say("measure,graph,seconds")
      for name in arguments.dropFirst() { try time(name, on: list.network, graph, runs: runs, scores) }
    }
  }

  /// Prints the median of some runs.
  private static func time(_ name: String, on network: Network, _ graph: String, runs: Int, _ file: String?) throws {
    let measure = try Measures.named(name)
    var times: [Double] = []
    var figures: [Double] = []
    for _ in 0..<runs { times.append(try seconds { figures = try measure(network) }) }
    if let file {
      let text = figures.map { "\($0)\n" }.joined()
      try Data(text.utf8).write(to: URL(filePath: file))
    }
    say("\(name),\(graph),\(times.sorted()[runs / 2])")
  }

  private static func reportMemory(_ list: EdgeList, of graph: String, _ names: [String]) throws {
    let network = list.network
    let edges = max(1, network.edgeCount)
    say("measure,graph,bytes,per node,per edge")
    func line(_ name: String, _ bytes: Int) {
      let perNode = Double(bytes) / Double(max(1, network.nodeCount))
      say("\(name),\(graph),\(bytes),\(rounded(perNode)),\(rounded(Double(bytes) / Double(edges)))")
    }
    line("network", network.bytes)
    for name in names {
      let measure = try Measures.named(name)
      let memory = Memory()
      let figures = try measure(network)
      line(name, max(0, memory.growth - figures.count * MemoryLayout<Double>.stride))
    }
  }

  /// At once, also where somebody waits at the other end of a pipe.
  private static func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

  private static func rounded(_ value: Double) -> Double { (value * 10).rounded() / 10 }

  private static func take(_ option: String, from arguments: inout [String]) -> String? {
    guard let place = arguments.firstIndex(of: option), place + 1 < arguments.count else { return nil }
    defer { arguments.removeSubrange(place...place + 1) }
    return arguments[place + 1]
  }
}
