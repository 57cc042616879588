"""What NetworkX says to the questions asked of a network: ways between two, and how far one group is from another."""

import itertools
import json

import networkx as nx

import views

# A way more than so many is not asked for, unless it is as long as the last.
ENOUGH, TOO_MANY = 40, 400


def write(fixtures, folder):
    folder.mkdir(parents=True, exist_ok=True)
    for fixture in fixtures:
        (folder / f"{fixture.name}.json").write_text(answers(fixture), encoding="utf-8")
    names = {fixture.name for fixture in fixtures}
    for stale in folder.iterdir():
        if stale.stem not in names:
            stale.unlink()


def answers(fixture):
    """One question a line. None where there is nobody to ask about."""
    graph = views.simple(fixture)
    distance = "weight" if fixture.distances else None
    parts = {
        "programs": {"networkx": nx.__version__},
        "paths": [ways(graph, distance, *pair) for pair in pairs(graph)],
        "reaches": [reach(graph, distance, *groups) for groups in asked(fixture)],
    }
    sections = [f'"programs": {json.dumps(parts["programs"])}']
    for title in ["paths", "reaches"]:
        sections.append(f'"{title}": [\n' + ",\n".join(map(json.dumps, parts[title])) + "\n]")
    return "{\n" + ",\n".join(sections) + "\n}\n"


def pairs(graph):
    """Who is asked about, and whom the ways are to avoid."""
    n = len(graph)
    if n == 0:
        return []
    chosen = {(0, n - 1, ()), (n - 1, 0, ()), (n // 3, n // 2, ()), (n // 2, n // 4, ()), (0, 0, ())}
    if n > 3:
        chosen |= {(0, n - 1, (n // 2,)), (n // 3, n - 1, (0, n // 2))}
    return sorted(pair for pair in chosen if not {*pair[:2]} & {*pair[2]})


def ways(graph, distance, origin, target, avoiding):
    left = graph.subgraph(set(graph) - set(avoiding))
    found, is_complete = [], True
    try:
        # The order of ways that are equally long is NetworkX's own; so all of them are taken, and put into ours.
        for path in nx.shortest_simple_paths(left, origin, target, weight=distance):
            length = nx.path_weight(left, path, "weight") if distance else len(path) - 1
            if len(found) >= ENOUGH and length > found[-1][0]:
                is_complete = False
                break
            found.append([length, path])
            if len(found) > TOO_MANY:
                found = [way for way in found if way[0] < found[-1][0]]
                is_complete = False
                break
    except nx.NetworkXNoPath:
        pass
    within = {}
    for cutoff in range(6):
        short = list(itertools.islice(nx.all_simple_paths(left, origin, target, cutoff=cutoff), 2000))
        if len(short) < 2000:
            within[cutoff] = [len(short), sorted(map(list, short), key=lambda path: (len(path), path))[-3:]]
    return {
        "from": origin, "to": target, "avoiding": list(avoiding), "isComplete": is_complete,
        "shortest": sorted(found), "within": within,
    }


def asked(fixture):
    """Who searches and who knows: groups, and where there are none, every third."""
    n = fixture.nodes
    if n == 0:
        return []
    groups = fixture.groups or [-1] * n
    return [
        ([v for v in range(n) if groups[v] == 0], [v for v in range(n) if groups[v] == 1]),
        (list(range(n)), [n - 1]),
        (list(range(0, n, 3)), list(range(1, n, 5))),
    ]


def reach(graph, distance, searching, knowing):
    def nearest(graph):
        """The nearest of those who know, the smallest number first, from each who searches."""
        away = {v: nx.single_source_dijkstra_path_length(graph, v, weight=distance or (lambda *_: 1)) for v in searching}
        return [min(((away[v][k], k) for k in knowing if k in away[v]), default=(None, None)) for v in searching]

    def total(graph):
        """How many reach somebody, and the sum of their distances: the better the tie, the smaller."""
        backward = graph.reverse() if graph.is_directed() else graph
        if not knowing:
            return 0, 0
        away = nx.multi_source_dijkstra_path_length(backward, set(knowing), weight=distance or (lambda *_: 1))
        within = [away[v] for v in searching if v in away]
        return -len(within), sum(within)

    before = total(graph)
    best = []
    for start, end in itertools.permutations(graph, 2):
        if graph.has_edge(start, end) or not graph.is_directed() and start > end:
            continue
        wider = graph.copy()
        wider.add_edge(start, end, weight=1.0)
        after = total(wider)
        if after < before and (not best or after <= best[0][0]):
            if best and after < best[0][0]:
                best = []
            best.append((after, [start, end]))
    return {
        "searching": searching, "knowing": knowing, "nearest": [list(pair) for pair in nearest(graph)],
        "within": -best[0][0][0] if best else None, "total": best[0][0][1] if best else None,
        "ties": [tie for _, tie in best],
    }
