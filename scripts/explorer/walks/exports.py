"""What is taken away: a picture that any program reads, a table with the rows that are shown, places the command accepts."""

import base64
import csv
import io
import json
import subprocess
import xml.etree.ElementTree as xml

from maps import GRAPHS

SVG = "{http://www.w3.org/2000/svg}"


def walk(browser, maps, faults):
    page, answers = maps.founding(browser)
    page.open(year="2012")
    pictures(page, faults)
    tables(page, answers, faults)
    places(page, maps, faults)


def taken(page, button, type, ending, faults):
    name, kind, content = page.saved(button)
    faults.true(f"{name} ends in {ending}", name.endswith(ending))
    faults.true(f"{name} is {type}: {kind}", kind.startswith(type))
    return base64.b64decode(content)


def pictures(page, faults):
    picture = xml.fromstring(taken(page, "export-svg", "image/svg+xml", ".svg", faults))
    written = {" ".join("".join(line.itertext()) for line in text) for text in picture.iter(SVG + "text")}
    shown = set(page.ask("[...document.querySelectorAll('.names text')].map((text) => [...text.children].map((line) => line.textContent).join(' '))"))
    faults.true("the names are in the picture", shown and shown <= written)
    marks = [one for one in picture.iter(SVG + "g") if "node" in one.get("class", "").split()]
    faults.same("the marks of the picture", len(marks), len(page.drawn))
    faults.same("no script in the picture", list(picture.iter(SVG + "script")), [])
    dots = taken(page, "export-png", "image/png", ".png", faults)
    faults.same("it is a PNG", dots[:8], b"\x89PNG\r\n\x1a\n")
    size = page.ask("((stage) => [stage.clientWidth * 2, stage.clientHeight * 2])(document.getElementById('stage'))")
    faults.same("twice as fine as the window", [int.from_bytes(dots[place : place + 4], "big") for place in (16, 20)], size)
    faults.true("something is on it", len(dots) > 30000)


def tables(page, answers, faults):
    nodes, relations = answers.drawn("--at", "2012")
    for table, wanted in [("nodes", len(nodes)), ("relations", relations)]:
        page.go(year="2012", table=table)
        text = taken(page, "export-csv", "text/csv", ".csv", faults).decode("utf-8-sig")
        rows = list(csv.DictReader(io.StringIO(text, newline="")))
        faults.same(f"rows of {table}", len(rows), wanted)
        if table == "nodes":
            faults.same("who is in the table", sorted(row["id"] for row in rows), nodes)


def places(page, maps, faults):
    page.open(moved=["orange,300,400"])
    text = taken(page, "export-positions", "application/json", "positions.json", faults).decode()
    kept = maps.folder / "saved.positions.json"
    kept.write_text(text, encoding="utf-8")
    before = json.loads(text)["nodes"]
    file = GRAPHS / "numerique-innovation-societale.yaml"
    answer = subprocess.run([maps.ramure, "map", str(file), "--positions", str(kept), "-o", str(maps.folder / "again.svg"), "--quiet"],
                            capture_output=True, text=True)
    faults.same("the command takes the places", (answer.returncode, answer.stderr), (0, ""))
    after = json.loads(kept.read_text(encoding="utf-8"))["nodes"]
    moved = [node for node in before if node in after and max(abs(a - b) for a, b in zip(before[node], after[node])) > 1.5]
    faults.same("nobody moved", moved, [])
    faults.same("everybody is there", sorted(before), sorted(after))
