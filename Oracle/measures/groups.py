"""Who stands between groups: written out by their definitions, since neither program has them."""

import math

import views

ROLES = ["coordinator", "itinerant", "gatekeeper", "representative", "liaison"]


def measure(fixture, record):
    if fixture.groups is None:
        return
    roles(views.simple(fixture), fixture.groups, record)
    graph = views.undirected(fixture)
    external_internal(graph, fixture.groups, record)
    modules(graph, fixture.groups, record)


def role(a, b, c):
    """Of b between a and c, by their groups: R. V. Gould, R. M. Fernandez (1989)."""
    if a == b == c:
        return "coordinator"
    if a == c:
        return "itinerant"
    if b == c:
        return "gatekeeper"  # lets what comes from outside into the own group
    if a == b:
        return "representative"  # speaks for the own group to the outside
    return "liaison"


def roles(graph, groups, record):
    """Each a -> b -> c without a -> c counts for b; undirected, each pair of a and c once."""
    counts = {name: [0] * len(graph) for name in ROLES}
    for b in graph:
        into = list(graph.predecessors(b) if graph.is_directed() else graph[b])
        out = list(graph.successors(b) if graph.is_directed() else graph[b])
        for a in into:
            for c in out:
                if a == c or graph.has_edge(a, c) or min(groups[a], groups[b], groups[c]) < 0:
                    continue
                name = role(groups[a], groups[b], groups[c])
                # Undirected, whoever is gatekeeper one way round is representative the other: a pair counts for both.
                if graph.is_directed() or a < c or name in ("gatekeeper", "representative"):
                    counts[name][b] += 1
    for name in ROLES:
        record.node(name, counts[name], "by definition, on simple")


def external_internal(graph, groups, record):
    """(external - internal) / (external + internal): D. Krackhardt, R. N. Stern (1988)."""
    values, inner, outer = [], 0, 0
    for v in graph:
        partners = [u for u in graph[v] if groups[u] >= 0 and groups[v] >= 0]
        internal = sum(groups[u] == groups[v] for u in partners)
        external = len(partners) - internal
        inner, outer = inner + internal, outer + external
        values.append((external - internal) / len(partners) if partners else None)
    record.node("ei-index", values, "by definition, on undirected")
    whole = (outer - inner) / (outer + inner) if outer + inner else None
    record.whole("ei-index", whole, "by definition, on undirected")


def modules(graph, groups, record):
    """R. Guimerà, L. A. N. Amaral (2005)."""
    participation, inner = [], {}
    for v in graph:
        partners = [groups[u] for u in graph[v] if groups[u] >= 0] if groups[v] >= 0 else []
        shares = [partners.count(group) / len(partners) for group in set(partners)]
        participation.append(1 - math.fsum(share**2 for share in shares) if partners else None)
        inner[v] = partners.count(groups[v])
    record.node("participation", participation, "by definition, on undirected")
    scores = []
    for v in graph:
        peers = [inner[u] for u in graph if groups[u] == groups[v]]
        mean = sum(peers) / len(peers)
        spread = math.sqrt(math.fsum((peer - mean) ** 2 for peer in peers) / len(peers))
        score = (inner[v] - mean) / spread if len(set(peers)) > 1 else 0.0
        scores.append(None if participation[v] is None else score)
    record.node("within-module-z", scores, "by definition, on undirected")
