"""Whether Python's sqlite3 and rdflib read the databases and the linked data that `ramure convert` writes, and the other way round.

    data.py RAMURE ECOSYSTEM...

Each ecosystem is written as node-link JSON, which says what has to come out, as a database, and as Turtle, N-Triples and JSON-LD.
sqlite3 has to find every node and relation with its kind, dates and weight, sound pages and keys; rdflib the same statements in all
three, and every node and kind. What both write anew from that (a dump of the database, the three forms of the graph) is read again,
and has to give the same JSON.
"""

import collections
import json
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import rdflib
from rdflib.compare import isomorphic

OWN = "urn:ramure:"
FORMS = {"ttl": "turtle", "nt": "nt", "jsonld": "json-ld"}


def convert(ramure, source, target):
    subprocess.run([ramure, "convert", source, target, "--quiet"], check=True, capture_output=True)
    return target


def facts(path):
    """Nodes, relations and what is said of the whole in node-link JSON, in no order: statements have none."""
    graph = json.loads(Path(path).read_text())

    def fact(entry):
        return json.dumps({key: sorted(value) if isinstance(value, list) else value for key, value in entry.items()
                           if value is not None},
                          sort_keys=True)

    header = dict(graph["graph"])
    header["sources"] = sorted(header.get("sources", "").split("\n"))
    return [collections.Counter(map(fact, graph[key])) for key in ("nodes", "edges")] + [fact(header)]


def compare_database(path, graph):
    database = sqlite3.connect(path)
    yield "pages", database.execute("PRAGMA integrity_check").fetchall(), [("ok",)]
    yield "keys", database.execute("PRAGMA foreign_key_check").fetchall(), []
    nodes = database.execute("SELECT id, kind, start_date, end_date FROM node").fetchall()
    yield "nodes", sorted(nodes, key=str), sorted(
        ((node["id"], node.get("kind"), node.get("start"), node.get("end")) for node in graph["nodes"]), key=str)
    edges = database.execute("SELECT source, target, kind, start_date, end_date, weight FROM relation").fetchall()
    yield "relations", sorted(edges, key=str), sorted(
        ((edge["source"], edge["target"], edge.get("kind"), edge.get("start"), edge.get("end"),
          float(edge["weight"]) if edge.get("weight") is not None else None) for edge in graph["edges"]), key=str)
    yield "links", database.execute("SELECT count(*) FROM link").fetchone()[0], len(graph["edges"])


def compare_statements(folder, graph):
    graphs = {ending: rdflib.Graph().parse(folder / f"e.{ending}", format=name) for ending, name in FORMS.items()}
    for ending in ("nt", "jsonld"):
        yield f"Turtle and {ending}", isomorphic(graphs["ttl"], graphs[ending]), True
    read = graphs["ttl"]
    kinds = collections.Counter(
        str(kind).removeprefix(OWN + "kind:") for _, kind in read.subject_objects(rdflib.RDF.type)
        if str(kind).startswith(OWN + "kind:"))
    yield "kinds", kinds, collections.Counter(node["kind"] for node in graph["nodes"] if "kind" in node)
    names = {str(name) for name in read.objects(None, rdflib.RDFS.label)}
    yield "names", names, {node["name"] for node in graph["nodes"] if "name" in node}
    ends = {(node["id"], edge["target"]) for node in graph["nodes"] for edge in graph["edges"]
            if edge["source"] == node["id"]}
    nodes = set(read.subjects(rdflib.RDF.type, None)) - set(read.subjects(rdflib.RDF.type, rdflib.PROV.Entity))
    found = {(one, other) for one, _, other in read if one in nodes and other in nodes
             and not isinstance(one, rdflib.BNode)}
    yield "pairs", len(found), len(ends)


def compare_return(ramure, folder, expected):
    dump = sqlite3.connect(folder / "e.db").iterdump()
    copy = sqlite3.connect(folder / "copy.db")
    copy.executescript("\n".join(dump))
    copy.close()
    yield "database written anew", facts(convert(ramure, folder / "copy.db", folder / "db.nodelink.json")), expected
    graph = rdflib.Graph().parse(folder / "e.ttl", format="turtle")
    for ending, name in FORMS.items():
        written = folder / f"again.{ending}"
        graph.serialize(written, format=name, encoding="utf-8")
        back = facts(convert(ramure, written, folder / f"{ending}.nodelink.json"))
        yield f"{name} of rdflib", back, expected


def main(ramure, *ecosystems):
    compared, wrong = 0, 0
    for ecosystem in ecosystems:
        with tempfile.TemporaryDirectory() as scratch:
            folder = Path(scratch)
            json_file = convert(ramure, ecosystem, folder / "e.nodelink.json")
            for ending in ["db", *FORMS]:
                convert(ramure, ecosystem, folder / f"e.{ending}")
            graph = json.loads(json_file.read_text())
            checks = [*compare_database(folder / "e.db", graph), *compare_statements(folder, graph),
                      *compare_return(ramure, folder, facts(json_file))]
        for what, found, expected in checks:
            compared += 1
            if found != expected:
                wrong += 1
                print(f"{ecosystem}: {what}: {str(found)[:300]}, not {str(expected)[:300]}")
    print(f"{compared} comparisons, {wrong} differ")
    return wrong > 0


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
