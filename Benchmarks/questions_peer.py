"""What somebody with NetworkX would write for one question: read two tables, ask, print rows with names, as CSV.

    questions_peer.py VERB FOLDER [NAME…] [--OPTION VALUE…]

`common` and `neighbors` tell every relation: their graph keeps parallel ones. For the others one edge a pair is enough, and
takes less time to read.
"""

import csv
import itertools
import sys

import networkx

TELLS_RELATIONS = {"common", "neighbors"}

FAMILIES = {
    **dict.fromkeys(["organisation", "association", "foundation", "company", "academic", "localAuthority"], "actor"),
    **dict.fromkeys(["person", "community"], "actor"),
    **dict.fromkeys(["partnership", "alliance", "programme", "event"], "endeavour"),
    **dict.fromkeys(["solution", "resource"], "outcome"),
    **dict.fromkeys(["need", "usage", "territory"], "purpose"),
}
# From what is done to what comes of it and what it is for, and back to who else does it.
LEADS_ON = {"endeavour": {"actor", "purpose", "outcome"}, "outcome": {"actor", "purpose"}}


def main():
    verb, folder, *words = sys.argv[1:]
    words = [word for word in words if word != "--all"]
    options = {words[place]: words[place + 1] for place, word in enumerate(words) if word.startswith("--")}
    names = [word for place, word in enumerate(words) if not word.startswith("--") and words[place - 1] not in options]
    graph = read_relations(folder) if verb in TELLS_RELATIONS else read_ties(folder)
    csv.writer(sys.stdout).writerows(globals()[verb](graph, names, options))


def read_nodes(folder, graph):
    with open(f"{folder}/nodes.csv", newline="") as file:
        table = csv.reader(file)
        node, kind, name = map(next(table).index, ("id", "kind", "name"))
        graph.add_nodes_from((row[node], {"kind": row[kind], "name": row[name]}) for row in table)


def read_ties(folder):
    graph = networkx.Graph()
    read_nodes(folder, graph)
    with open(f"{folder}/edges.csv", newline="") as file:
        table = csv.reader(file)
        source, target = map(next(table).index, ("source", "target"))
        graph.add_edges_from((row[source], row[target]) for row in table if row[source] != row[target])
    return graph


def read_relations(folder):
    graph = networkx.MultiGraph()
    read_nodes(folder, graph)
    with open(f"{folder}/edges.csv", newline="") as file:
        table = csv.reader(file)
        heading = next(table)
        source, target, kind = map(heading.index, ("source", "target", "kind"))
        start = heading.index("start" if "start" in heading else "date")
        graph.add_edges_from(
            (row[source], row[target], {"source": row[source], "kind": row[kind], "start": row[start]})
            for row in table
            if row[source] != row[target]
        )
    return graph


def path(graph, names, options):
    """path, step, from, from_name, to, to_name"""
    if "--within" in options:
        paths = networkx.all_simple_paths(graph, *names, cutoff=int(options["--within"]))
    elif "--count" in options:
        paths = itertools.islice(networkx.shortest_simple_paths(graph, *names), int(options["--count"]))
    else:
        paths = [networkx.bidirectional_shortest_path(graph, *names)]
    named = graph.nodes
    for number, found in enumerate(paths, 1):
        for step, (one, next_one) in enumerate(itertools.pairwise(found), 1):
            yield number, step, one, named[one]["name"], next_one, named[next_one]["name"]


def common(graph, names, options):
    """id, name, kind, actor, actor_name, distance, through, relations"""
    nodes = graph.nodes
    for one, other in itertools.combinations(names, 2):
        for relation in graph.get_edge_data(one, other, default={}).values():
            source, target = (one, other) if relation["source"] == one else (other, one)
            found = nodes[target]
            yield target, found["name"], found["kind"], source, nodes[source]["name"], 1, "", relation["kind"]
    stories = [story(graph, name) for name in names]
    for node in set(stories[0]).intersection(*stories[1:]).difference(names):
        found = nodes[node]
        for actor, before in zip(names, stories):
            way = [node]
            while way[-1] != actor:
                way.append(before[way[-1]])
            way.reverse()
            steps = [graph.get_edge_data(*step).values() for step in itertools.pairwise(way)]
            kinds = [relation["kind"] for relations in steps for relation in relations]
            through = " ".join(way[1:-1])
            yield node, found["name"], found["kind"], actor, nodes[actor]["name"], len(way) - 1, through, " ".join(kinds)


def story(graph, start):
    """Whom and what an actor leads to, by any relation and then along the story; each with whom it was reached from."""
    families = {node: FAMILIES.get(kind) for node, kind in graph.nodes("kind")}
    before = dict.fromkeys(graph.neighbors(start), start)
    before[start] = None
    ring = list(graph.neighbors(start))
    while ring:
        next_ring = []
        for node in ring:
            leads_on = LEADS_ON.get(families[node])
            if leads_on is None:
                continue
            for neighbor in graph.neighbors(node):
                if neighbor not in before and families[neighbor] in leads_on:
                    before[neighbor] = node
                    next_ring.append(neighbor)
        ring = next_ring
    return before


def neighbors(graph, names, options):
    """distance, through, relation, direction, id, name, kind, start"""
    distances = {names[0]: 0}
    for through, node in networkx.bfs_edges(graph, names[0], depth_limit=int(options["--depth"])):
        distances[node] = distance = distances[through] + 1
        found = graph.nodes[node]
        for relation in graph.get_edge_data(through, node).values():
            direction = "forward" if relation["source"] == through else "backward"
            yield distance, through, relation["kind"], direction, node, found["name"], found["kind"], relation["start"]


def reach(graph, names, options):
    """id, name, kind, distance"""
    targets = {node for node, kind in graph.nodes("kind") if kind == options["--to"]}
    lengths = networkx.multi_source_dijkstra_path_length(graph, targets, weight=None)
    for node, found in graph.nodes(data=True):
        if found["kind"] == options["--from"]:
            yield node, found["name"], found["kind"], lengths.get(node, "")


def find(graph, names, options):
    """id, name, kind"""
    wanted = names[0].casefold()
    for node, found in graph.nodes(data=True):
        if wanted in found["name"].casefold() or wanted in node.casefold():
            yield node, found["name"], found["kind"]


main()
