"""What searches of igraph, leidenalg and Infomap find of communities that are known."""

import random

import igraph
import leidenalg

import views
from measures.communities import codelength, walker

RUNS = 10


def measure(fixture, record):
    graph = igraph.Graph(n=fixture.nodes, edges=fixture.edges, directed=fixture.directed)
    planted = fixture.groups
    modularity = lambda groups: graph.modularity(groups, weights=fixture.strengths, directed=fixture.directed)
    alike = lambda groups: igraph.compare_communities(planted, groups, method="adjusted_rand")

    record.whole("planted-modularity", modularity(planted), "igraph.Graph.modularity(groups)")
    found = [leidenalg.find_partition(
        graph, leidenalg.ModularityVertexPartition, weights=fixture.strengths, n_iterations=-1, seed=seed,
    ).membership for seed in range(RUNS)]
    call = f"leidenalg.find_partition(ModularityVertexPartition, n_iterations=-1), {RUNS} runs"
    if not fixture.directed:
        igraph.set_random_number_generator(random.Random(1))
        found += [graph.community_leiden(
            objective_function="modularity", weights=fixture.strengths, n_iterations=-1).membership for _ in range(RUNS)]
        call += f"; igraph.Graph.community_leiden(n_iterations=-1), {RUNS} runs"
    best = max(found, key=modularity)
    record.whole("best-modularity", modularity(best), f"the largest of {call}")
    record.whole("best-modularity-ari", alike(best), "of that, against the groups")

    ties = views.tied(fixture)
    program = walker(ties, "--num-trials 20").run()
    groups = [module for _, module in sorted(program.modules().items())]
    record.whole("shortest-codelength", program.codelength, "infomap --two-level --num-trials 20")
    record.whole("shortest-codelength-ari", alike(groups), "of that, against the groups")
    record.whole("codelength", codelength(ties, planted), "infomap --two-level --no-infomap, initial_partition=groups")
