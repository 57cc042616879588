"""What filters leave, and how many there are of each, is what the command draws with the same choice."""


def walk(browser, maps, faults, is_short=False):
    page, answers = maps.founding(browser)
    page.open()
    years(page, answers, faults)
    surroundings(page, answers, faults)
    kinds(page, answers, faults)
    relations(page, answers, faults)
    communities(page, answers, faults)
    attributes(page, faults)


def same(page, answers, faults, what, *options):
    nodes, relations = answers.drawn(*options)
    faults.same(f"nodes {what}", page.drawn, nodes)
    faults.same(f"count {what}", page.shown, (len(nodes), relations))


def years(page, answers, faults):
    first, last = page.data["years"]
    page.go()
    for year in range(first, last + 1):
        page.choose("#year", str(year))
        faults.same("the year in the address", page.view.get("year"), str(year))
        same(page, answers, faults, f"in {year}", "--at", str(year))
    page.press("#all-years")
    faults.same("all years again", page.shown, (len(page.ids), len(page.data["relations"]["from"])))


def surroundings(page, answers, faults):
    for node in ["rameau", "orange", "silver-geek"]:
        page.go(selected=node)
        for depth in (1, 2, 3):
            page.choose("#depth", str(depth))
            same(page, answers, faults, f"around {node} within {depth}", "--focus", node, "--depth", str(depth))
        page.press("#whole")
        faults.same("the whole map again", len(page.drawn), len(page.ids))


def counts(page, name):
    """The counts beside boxes, by what they filter."""
    boxes = page.ask(f"[...document.querySelectorAll('[data-box^=\"{name}-\"]')].map((box) => "
                     "[box.dataset.box, box.closest('label').querySelector('.count').textContent])")
    return {box[len(name) + 1:]: int(count.replace("\u202f", "")) for box, count in boxes}


def kinds(page, answers, faults):
    page.go(panel="filters")
    held = {kind["id"]: kind["count"] for kind in answers.json("info")["nodes"]["kinds"]}
    faults.same("how many of each kind", counts(page, "kinds"), held)
    for hidden in [["resource"], ["organisation"], ["resource", "person", "need"]]:
        page.go(panel="filters")
        for kind in hidden:
            page.press(f"[data-box='kinds-{kind}']")
        same(page, answers, faults, f"without {hidden}", "--kinds", ",".join(kind for kind in held if kind not in hidden))
    page.go(panel="filters", year="2012")
    there = set(answers.drawn("--at", "2012")[0])
    of = {node: page.data["kinds"][kind]["id"] for node, kind in zip(page.ids, page.data["nodes"]["kind"])}
    wanted = {kind: sum(of[node] == kind for node in there) for kind in held}
    faults.same("how many of each kind in 2012", counts(page, "kinds"), wanted)


def relations(page, answers, faults):
    page.go(panel="filters")
    used = counts(page, "relations")
    for kind, count in used.items():
        # The command leaves out whoever has no such relation; the page keeps all, since it hides relations alone.
        drawn, relations = answers.drawn("--relations", kind)
        faults.same(f"relations of the kind {kind}", count, relations)
        page.go(panel="filters", relations=[other for other in used if other != kind])
        faults.same(f"{kind} alone", page.shown, (len(page.ids), relations))


def communities(page, answers, faults):
    page.go(panel="filters")
    found = answers.json("communities")
    sizes = {str(one["number"]): one["size"] for one in found["communities"]}
    shown = counts(page, "communities")
    for number, size in sizes.items():
        if number in shown:
            faults.same(f"members of community {number}", shown[number], size)
    faults.same("all are counted", sum(shown.values()), len(page.ids))
    page.press("[data-box='communities-1']")
    faults.same("without the first", len(page.drawn), len(page.ids) - shown["1"])


def attributes(page, faults):
    page.go(panel="filters")
    page.choose("#filter-attribute", "note")
    shown = counts(page, "values")
    written = page.data["nodes"]["attributes"][0]
    faults.same("those without a note", shown.get(""), len(page.ids) - len(written["at"]))
    page.press("[data-box='values-']")
    faults.same("only those with a note", page.drawn, sorted(page.ids[node] for node in written["at"]))
    page.go(panel="filters")
    shown = counts(page, "territories")
    faults.same("all territories are counted", sum(shown.values()), len(page.ids))
    page.press("[data-box='territories-none']")
    faults.same("only those of a territory", len(page.drawn), len(page.ids) - shown["none"])
