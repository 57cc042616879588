"""What a screen reader tells of the first page, of a card and of an answer, beside what was recorded: role, name and state."""

import difflib
from pathlib import Path

RECORDED = Path(__file__).resolve().parents[1] / "transcripts"
VIEWS = {"start": {}, "card": {"selected": "silver-geek"}, "filters": {"panel": "filters"},
         "path": {"panel": "ask", "question": "path", "from": "orange", "to": "fondation-macif"}, "table": {"table": "nodes"}}
SILENT = {"none", "generic", "InlineTextBox", "LineBreak", "StaticText", "listMarker", "ListMarker"}
MOST = 6
STATES = ("expanded", "pressed", "checked", "selected", "level", "invalid", "disabled")


def walk(browser, maps, faults):
    if not hasattr(browser, "tree"):
        return
    page, _ = maps.founding(browser)
    for name, view in VIEWS.items():
        page.open(**view)
        said = told(browser.tree())
        kept = RECORDED / f"{name}.txt"
        if not kept.exists():
            kept.parent.mkdir(exist_ok=True)
            kept.write_text(said, encoding="utf-8")
            faults.append(f"{kept.name} was not there and is recorded: read it")
            continue
        change = list(difflib.unified_diff(kept.read_text(encoding="utf-8").splitlines(), said.splitlines(), "recorded", "told", lineterm="", n=0))
        if change:
            faults.append(f"{name} is told otherwise (delete {kept.name} to record it anew):\n" + "\n".join(change[:30]))


def told(nodes):
    """A line a part of the page, further in the deeper it is."""
    by_id = {node["nodeId"]: node for node in nodes}
    lines = []

    def visit(node, depth):
        role = node.get("role", {}).get("value", "")
        name = node.get("name", {}).get("value", "")
        is_told = not node.get("ignored") and (role not in SILENT or (role == "StaticText" and name.strip() and not covered(node, by_id)))
        if is_told:
            states = [f"{one['name']}={one['value'].get('value')}" for one in node.get("properties", []) if one["name"] in STATES]
            lines.append("  " * depth + " ".join([role, f"“{name}”" if name else "", *states]).rstrip())
        for child in node.get("childIds", []):
            if child in by_id:
                visit(by_id[child], depth + is_told)

    roots = [node for node in nodes if "parentId" not in node]
    for root in roots:
        visit(root, 0)
    return "\n".join(shortened(lines)) + "\n"


def shortened(lines):
    """Of many alike beside each other, the first few."""
    kept, runs = [], []
    for line in lines:
        depth = (len(line) - len(line.lstrip())) // 2
        role = line.split()[0]
        if len(runs) > depth + 1:
            del runs[depth + 1 :]
        runs += [["", 0] for _ in range(depth + 1 - len(runs))]
        runs[depth] = [role, runs[depth][1] + 1] if runs[depth][0] == role else [role, 1]
        if all(count <= MOST for _, count in runs):
            kept.append(line)
        elif runs[depth][1] == MOST + 1 and all(count <= MOST for _, count in runs[:depth]):
            kept.append("  " * depth + "…")
    return kept


def covered(node, by_id):
    """Whether what a text says is the name of what it stands in."""
    parent = by_id.get(node.get("parentId"))
    while parent is not None and (parent.get("ignored") or parent.get("role", {}).get("value") in SILENT):
        parent = by_id.get(parent.get("parentId"))
    return parent is not None and node["name"]["value"].strip() in parent.get("name", {}).get("value", "")
