import Foundation
import RamureNetwork

/// An undirected network from a file whose first line says how many nodes and edges there are, and each other line the
/// two ends of an edge.
struct EdgeList {
  let network: Network
  /// How many seconds it took to make the network from the edges.
  let secondsToBuild: Double

  init(contentsOf path: String) throws {
    let bytes = try [UInt8](Data(contentsOf: URL(filePath: path)))
    var place = 0
    func number() -> Int32? {
      while place < bytes.count, !(48...57).contains(bytes[place]) { place += 1 }
      guard place < bytes.count else { return nil }
      var value: Int32 = 0
      while place < bytes.count, (48...57).contains(bytes[place]) {
        value = value * 10 + Int32(bytes[place] - 48)
        place += 1
      }
      return value
    }
    guard let nodeCount = number(), let edgeCount = number() else { throw BenchError.unreadable(path) }
    var edges: [(from: Int32, to: Int32)] = []
    edges.reserveCapacity(Int(edgeCount))
    while let from = number(), let to = number() { edges.append((from, to)) }
    guard edges.count == edgeCount else { throw BenchError.unreadable(path) }
    var network: Network?
    secondsToBuild = seconds {
      network = Network(nodeCount: Int(nodeCount), edges: edges, isDirected: false)
    }
    guard let network else { throw BenchError.unreadable(path) }
    self.network = network
  }
}

enum BenchError: Error {
  case unreadable(String)
  case unknownMeasure(String)
  case usage
}

/// How long some work takes, by a clock that never goes back.
func seconds(_ work: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try work()
  let (whole, parts) = (ContinuousClock.now - start).components
  return Double(whole) + Double(parts) / 1e18
}
