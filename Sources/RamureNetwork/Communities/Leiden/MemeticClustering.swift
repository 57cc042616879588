/// Lets partitions of a graph evolve until one is left: a memetic algorithm.
///
/// First come generations, in which every partition recombines with another one: what both agree on becomes one node, the
/// better of the two is bettered on that small graph and iterated once on the whole; the offspring replaces its parent unless
/// it is worse. They end when one leaves the best no better. Then partitions recombine two by two until one is left, which is
/// iterated until that no longer helps.
///
/// Source: S. Biedermann, M. Henzinger, C. Schulz, B. Schuster (2018), Memetic graph clustering,
/// doi:10.4230/LIPIcs.SEA.2018.3.
struct MemeticClustering {
  let graph: WeightedGraph
  let searches: SeededSearches

  /// Rounds start here, so that no search has the seed of one on another graph.
  private static let firstRound = 1 << 16

  /// What a population comes to.
  func fittest(of population: [RatedPartition]) -> RatedPartition {
    var population = population
    var generation = 1
    var isRising = true
    while isRising, generation <= CommunityBudget.generations, population.count > 2 {
      let best = population.best.quality
      evolve(&population, generation)
      isRising = population.best.quality > best + graph.leastGain
      generation += 1
    }
    while population.count > 1 {
      let pairs = population.count / 2
      let offspring = offspring((0..<pairs).map { (population[2 * $0], population[2 * $0 + 1]) }, generation + 1)
      population = offspring + population[(2 * pairs)...]
      generation += 1
    }
    return converged(population[0], generation + 1)
  }

  /// Recombines each partition with another.
  private func evolve(_ population: inout [RatedPartition], _ generation: Int) {
    let parents = population
    let shift = 1 + (generation - 1) % (parents.count - 1)
    let offspring = offspring(
      parents.indices.map { (parents[$0], parents[($0 + shift) % parents.count]) }, generation)
    for (number, child) in offspring.enumerated() where child.quality >= parents[number].quality {
      population[number] = child
    }
  }

  private func offspring(_ pairs: [(RatedPartition, RatedPartition)], _ generation: Int) -> [RatedPartition] {
    searches.partitions(0..<pairs.count, of: graph, round: Self.firstRound + generation) { number, search in
      let (one, other) = pairs[number]
      guard let both = search.recombination(of: one, and: other, on: graph) else { return [one, other].best }
      return search.iteration(on: graph, from: both)
    }
  }

  /// Iterates what is left until that no longer helps: on this graph it costs less than on the whole.
  private func converged(_ partition: RatedPartition, _ generation: Int) -> RatedPartition {
    var best = partition
    var vain = 0
    var search = searches.search(0, round: Self.firstRound + generation, CommunityScratch(capacity: graph.count))
    while vain < CommunityBudget.vainIterations {
      let next = search.iteration(on: graph, from: best)
      vain += 1
      if next.quality > best.quality + graph.leastGain { (best, vain) = (next, 0) }
    }
    return best
  }
}
