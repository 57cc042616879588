"""What somebody with NetworkX would write for one question: read two tables, ask, print."""

import csv
import itertools
import sys

import networkx


def main():
    verb, folder, *words = sys.argv[1:]
    words = [word for word in words if word != "--all"]
    options = {words[place]: words[place + 1] for place, word in enumerate(words) if word.startswith("--")}
    names = [word for place, word in enumerate(words) if not word.startswith("--") and words[place - 1] not in options]
    graph = networkx.Graph()
    with open(f"{folder}/nodes.csv", newline="") as file:
        for row in csv.DictReader(file):
            graph.add_node(row["id"], kind=row["kind"], name=row["name"])
    with open(f"{folder}/edges.csv", newline="") as file:
        for row in csv.DictReader(file):
            if row["source"] != row["target"]:
                graph.add_edge(row["source"], row["target"], kind=row["kind"])
    globals()[verb](graph, names, options)


def path(graph, names, options):
    if "--within" in options:
        for found in networkx.all_simple_paths(graph, *names, cutoff=int(options["--within"])):
            print(len(found) - 1, *found, sep=",")
    elif "--count" in options:
        for found in itertools.islice(networkx.shortest_simple_paths(graph, *names), int(options["--count"])):
            print(len(found) - 1)
    else:
        print(len(networkx.bidirectional_shortest_path(graph, *names)) - 1)


def common(graph, names, options):
    for node in networkx.common_neighbors(graph, *names):
        print(node)


def neighbors(graph, names, options):
    for node, distance in networkx.single_source_shortest_path_length(graph, names[0], int(options["--depth"])).items():
        if distance > 0:
            print(node, distance, sep=",")


def reach(graph, names, options):
    targets = {node for node, kind in graph.nodes("kind") if kind == options["--to"]}
    lengths = networkx.multi_source_dijkstra_path_length(graph, targets, weight=None)
    for node, kind in graph.nodes("kind"):
        if kind == options["--from"]:
            print(node, lengths.get(node, ""), sep=",")


def find(graph, names, options):
    wanted = names[0].casefold()
    for node, name in graph.nodes("name"):
        if wanted in name.casefold() or wanted in node.casefold():
            print(node, name)


main()
