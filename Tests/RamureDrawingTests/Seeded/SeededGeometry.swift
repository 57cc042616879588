import RamureNetwork

@testable import RamureDrawing

extension SplitMix64 {
  mutating func number(_ range: ClosedRange<Double>) -> Double { Double.random(in: range, using: &self) }

  mutating func point(_ range: ClosedRange<Double>) -> Point { Point(number(range), number(range)) }

  mutating func box(_ places: ClosedRange<Double>, upTo side: Double) -> Box {
    Box(x: number(places), y: number(places), width: number(0.5...side), height: number(0.5...side))
  }
}
