"""What NetworkX says of a network at each of its dates, and the same for the figures `ramure evolution` prints.

    evolution.py RAMURE FOLDER...

compares every date of ecosystems with dates (a folder with nodes.csv and edges.csv) in all three views, from 2015 to 2026.
`write` is what `make oracle` calls: a small network with dates of every kind, and its figures.

The rules are written out here anew, in days: a date is a stretch from its first to its last day, an unknown end rules
nothing out, and a tie is there with both its ends or not at all.
"""

import calendar
import csv
import datetime
import json
import random
import subprocess
import sys
from pathlib import Path

import networkx as nx

from record import settled

# Kinds of relation that happen once: over when they begin.
MOMENTS = {"initiates", "publishes", "produces", "founded", "brokers", "evaluates", "succeeds"}
FOREVER = (datetime.date.min, datetime.date.max)
MONTHS = {"year": 12, "quarter": 3, "month": 1}


def first_day(text):
    parts = [int(part) for part in text.split("-")]
    return datetime.date(*(parts + [1, 1])[:3])


def last_day(text):
    parts = [int(part) for part in text.split("-")]
    year, month = parts[0], parts[1] if len(parts) > 1 else 12
    return datetime.date(year, month, parts[2] if len(parts) > 2 else calendar.monthrange(year, month)[1])


def span(fact):
    return (
        first_day(fact["start"]) if fact.get("start") else FOREVER[0],
        last_day(fact["end"]) if fact.get("end") else FOREVER[1],
    )


def steps(first, last, every):
    """The steps from one year to another, each with its name and its first and last day."""
    found = []
    for month in range(first * 12, last * 12 + 12, MONTHS[every]):
        begin = datetime.date(month // 12, month % 12 + 1, 1)
        end = month + MONTHS[every] - 1
        close = last_day(f"{end // 12}-{end % 12 + 1}")
        name = {"year": f"{begin:%Y}", "quarter": f"{begin:%Y}-Q{begin.month // 3 + 1}", "month": f"{begin:%Y-%m}"}
        found.append((name[every], begin, close))
    return found


def age(fact, ends, step, every):
    """How many steps a relation has been over, counted from the step that holds its last day."""
    over = min(span(other)[1] for other in (fact, *ends))
    if fact["kind"] in MOMENTS and fact.get("start") and not fact.get("end"):
        over = min(over, last_day(fact["start"]))
    begun = max(span(other)[0] for other in (fact, *ends))
    over = max(over, begun)
    return max(0, number(step[1], every) - number(over, every)) if over != FOREVER[1] else 0


def number(day, every):
    return (day.year * 12 + day.month - 1) // MONTHS[every]


def there(fact, begin, close):
    start, end = span(fact)
    return start <= close and end >= begin


def snapshot(nodes, relations, all_steps, place, every, view):
    """The network at one step; ties weigh what is left of the freshest relation behind them."""
    begin, close = all_steps[place][1:]
    if view["name"] == "snapshot":
        month = number(begin, every) - view["window"] + 1
        begin = datetime.date(month * MONTHS[every] // 12, month * MONTHS[every] % 12 + 1, 1)
    else:
        begin = FOREVER[0]
    graph = nx.Graph()
    graph.add_nodes_from(node["id"] for node in nodes if there(node, begin, close))
    by_id = {node["id"]: node for node in nodes}
    count = 0
    for relation in relations:
        one, other = relation["from"], relation["to"]
        if one not in graph or other not in graph or not there(relation, begin, close):
            continue
        count += 1
        if one == other:
            continue
        weight = 1.0
        if view["name"] == "decaying":
            steps_over = age(relation, (by_id[one], by_id[other]), all_steps[place], every)
            weight = 2.0 ** (-steps_over / view["half_life"])
        if graph.has_edge(one, other):
            weight = max(weight, graph[one][other]["weight"])
        graph.add_edge(one, other, weight=weight)
    return graph, count


def figures(graph, relations, actors):
    n, degrees = len(graph), [degree for _, degree in graph.degree]
    open_or_closed = sum(degree * (degree - 1) for degree in degrees)
    betweenness = nx.betweenness_centrality(graph)
    core = nx.core_number(graph)
    strength = dict(graph.degree(weight="weight"))
    return {
        "nodes": n, "edges": graph.size(), "relations": relations,
        "density": settled(nx.density(graph)) if n > 1 else None,
        "components": nx.number_connected_components(graph),
        "isolates": nx.number_of_isolates(graph),
        # Where no two ties meet there is nothing to measure.
        "transitivity": settled(nx.transitivity(graph)) if open_or_closed else None,
        "degree-centralisation":
            settled(sum(max(degrees) - degree for degree in degrees) / ((n - 1) * (n - 2))) if n > 2 else None,
        "actors": [
            {
                "degree": graph.degree(actor), "betweenness": settled(betweenness[actor]), "core": core[actor],
                "strength": settled(strength[actor]),
            } if actor in graph else None
            for actor in actors
        ],
    }


VIEWS = [
    {"name": "snapshot", "window": 1}, {"name": "snapshot", "window": 3}, {"name": "cumulative"},
    {"name": "decaying", "half_life": 2},
]


def write(folder):
    folder.mkdir(parents=True, exist_ok=True)
    nodes, relations = drawn(random.Random(6))
    actors = [nodes[0]["id"], nodes[5]["id"], nodes[-1]["id"]]
    series = []
    for every, first, last in [("year", 2003, 2014), ("quarter", 2007, 2008)]:
        all_steps = steps(first, last, every)
        for view in VIEWS:
            dates = [
                {"date": all_steps[place][0]} | figures(
                    *snapshot(nodes, relations, all_steps, place, every, view), actors)
                for place in range(len(all_steps))
            ]
            series.append({"every": every, "first": first, "last": last, "view": view, "dates": dates})
    lines = {
        "nodes": nodes, "relations": relations, "actors": actors,
        "programs": {"networkx": nx.__version__},
    }
    text = "{\n" + ",\n".join(
        f'"{name}": [\n' + ",\n".join(map(json.dumps, value)) + "\n]" if isinstance(value, list)
        else f'"{name}": {json.dumps(value)}'
        for name, value in lines.items()
    )
    text += ',\n"series": [\n' + ",\n".join(
        json.dumps({key: value for key, value in entry.items() if key != "dates"})[:-1] + ', "dates": [\n'
        + ",\n".join(map(json.dumps, entry["dates"])) + "\n]}"
        for entry in series
    ) + "\n]\n}\n"
    (folder / "temporal.json").write_text(text, encoding="utf-8")


def drawn(random):
    """Organisations and partnerships with dates of every kind, unknown ones among them."""
    def date(first, last):
        year, month = random.randint(first, last), random.randint(1, 12)
        return random.choice([None, f"{year}", f"{year}-{month:02}", f"{year}-{month:02}-{random.randint(1, 28):02}"])

    def dated(fact):
        period = {"start": date(2000, 2007), "end": random.choice([None, date(2008, 2013)])}
        return fact | {key: value for key, value in period.items() if value}

    nodes = [dated({"id": f"a{number:02}", "kind": "organisation"}) for number in range(16)]
    nodes += [dated({"id": f"p{number:02}", "kind": "partnership"}) for number in range(8)]
    relations = []
    for _ in range(60):
        kind = random.choice(["participatesIn", "participatesIn", "leads", "initiates", "funds"])
        relations.append(dated({"from": f"a{random.randrange(16):02}", "kind": kind, "to": f"p{random.randrange(8):02}"}))
    for _ in range(14):
        one, other = random.sample(range(16), 2)
        relations.append(dated({"from": f"a{one:02}", "kind": "memberOf", "to": f"a{other:02}"}))
    return nodes, relations


def confirm(ramure, folder):
    """Compares what `ramure evolution` says of an ecosystem in a folder with NetworkX, date by date."""
    with open(Path(folder) / "nodes.csv", newline="", encoding="utf-8") as file:
        nodes = [row | {"start": row.get("start") or row.get("date")} for row in csv.DictReader(file)]
    with open(Path(folder) / "edges.csv", newline="", encoding="utf-8") as file:
        relations = [
            row | {"from": row["source"], "to": row["target"], "start": row.get("start") or row.get("date")}
            for row in csv.DictReader(file)
        ]
    all_steps, compared, worst = steps(2015, 2026, "year"), 0, 0.0
    whole = ["nodes", "edges", "density", "components", "isolates", "transitivity", "degree-centralisation"]
    for view in VIEWS:
        options = ["--view", view["name"]]
        options += ["--window", str(view["window"])] if "window" in view else []
        options += ["--half-life", str(view["half_life"])] if "half_life" in view else []
        command = [
            ramure, "evolution", str(folder), "--from", "2015", "--to", "2026", "--no-communities", "--quiet",
            "--metrics", ",".join(whole), "--format", "csv", *options,
        ]
        answer = subprocess.run(command, check=True, capture_output=True, text=True).stdout
        for place, row in enumerate(csv.DictReader(answer.splitlines())):
            graph, count = snapshot(nodes, relations, all_steps, place, "year", view)
            expected = figures(graph, count, [])
            for name in [*whole, "relations"]:
                said = float(row[name]) if row[name] else None
                assert (said is None) == (expected[name] is None), (view, row["date"], name)
                if said is not None:
                    worst = max(worst, abs(said - expected[name]) / max(1e-12, abs(expected[name]), 1e-3))
                compared += 1
    print(f"{folder}: {compared} figures, none off by more than {worst:.1g} of itself")
    assert worst < 1e-9


if __name__ == "__main__":
    for ecosystem in sys.argv[2:]:
        confirm(sys.argv[1], ecosystem)
