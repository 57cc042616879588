"""A view is what the address tells: a page opened there shows it again, and back and forward lead from one to the next."""

from maps import GRAPHS

VIEWS = [
    {"selected": "rameau"},
    {"focus": "orange", "depth": "2", "selected": "orange"},
    {"year": "2012", "colour": "community", "size": "betweenness"},
    {"panel": "ask", "question": "path", "from": "orange", "to": "fondation-macif"},
    {"panel": "filters", "kinds": ["resource", "person"], "relations": ["funds"]},
    {"panel": "filters", "attribute": "note", "values": [""]},
    {"table": "relations", "language": "en"},
    {"regions": "no", "embed": "", "language": "fr", "camera": "1.5,700,600"},
]
STATE = """({ drawn: [...document.querySelectorAll(".world .node:not(.gone)")].map((one) => one.dataset.node).join(),
  lit: document.querySelectorAll(".world .lit").length, ringed: document.querySelectorAll(".world .ringed").length,
  card: document.querySelector(".about").innerText, side: document.querySelector(".side").innerText,
  legend: document.querySelector(".legend-box").textContent, table: document.querySelector(".table-twin:not([hidden])")?.innerText ?? "",
  said: document.querySelector(".notice").textContent, language: document.documentElement.lang,
  classes: document.documentElement.className, way: JSON.stringify(document.querySelector(".world").getBoundingClientRect()) })"""


def walk(browser, maps, faults):
    page, _ = maps.founding(browser)
    page.open()
    seen = []
    for view in VIEWS:
        page.go(**view)
        # Whoever has the focus is shown with their neighbours, which no address tells.
        page.ask("document.activeElement.blur()")
        browser.wait(0.1)
        seen.append((page.ask("location.hash"), page.ask(STATE)))
    for view, (hash, state) in zip(VIEWS, seen):
        page.open(**view)
        page.ask("document.activeElement.blur()")
        fresh = page.ask(STATE)
        for part, value in state.items():
            # Where one looks is told by the address only where somebody chose it.
            if part != "way" or "camera" in view:
                faults.same(f"{part} of {hash}", fresh[part], value)
    begun(browser, maps, faults)
    steps(browser, page, faults)
    language(page, faults)
    embedded(page, faults)
    nonsense(page, faults)


def begun(browser, maps, faults):
    """A page that begins with a view of its own: the address tells what was changed, back to the plain one as well."""
    page = maps.page(browser, GRAPHS / "river-alliance.yaml", "--color-by", "community")
    page.open()
    faults.same("it begins in colours of communities", page.ask("document.documentElement.classList.contains('ready')"), True)
    begin = page.text(".legend-box")
    page.press("#open-filters")
    other = "kind" if page.ask("document.getElementById('colour-by').value") != "kind" else "community"
    page.choose("#colour-by", other)
    changed = page.text(".legend-box")
    faults.true("colours are changed", changed != begin)
    view = page.view
    page.open(**{key: value.split(";") for key, value in view.items()})
    faults.same("and changed in a page opened there", page.text(".legend-box"), changed)
    page.go()
    faults.same("an address that tells nothing leads to the beginning", page.text(".legend-box"), begin)


def steps(browser, page, faults):
    page.open()
    for number in ("1", "2"):
        page.press("#open-filters" if number == "1" else "#open-ask")
    page.press("#open-table")
    ways = [("back", "ask", None), ("back", "filters", None), ("back", None, None), ("forward", "filters", None)]
    for way, panel, table in ways:
        page.ask(f"history.{way}()")
        browser.wait(0.3)
        faults.same(f"the panel after {way}", (page.view.get("panel"), page.view.get("table")), (panel, table))
    faults.same("the filters are there", page.ask("document.querySelector('.filters') !== null"), True)


def language(page, faults):
    page.open()
    faults.same("the language of the file", page.ask("document.documentElement.lang"), "fr")
    page.press("#language")
    faults.same("the other language", page.ask("document.documentElement.lang"), "en")
    faults.same("in words", page.text("#open-filters"), page.data["words"]["filters"][0])
    faults.same("and back", page.press("#language").text("#open-filters"), page.data["words"]["filters"][1])


def embedded(page, faults):
    page.open(embed="")
    faults.same("no bar in a page within another", page.ask("document.querySelector('.bar nav').offsetParent"), None)
    faults.true("the map fills it", page.ask("document.getElementById('stage').getBoundingClientRect().height > innerHeight - 4"))


def nonsense(page, faults):
    for view in [{"selected": "nobody", "focus": "nobody", "year": "x"}, {"camera": "NaN,1,1"}, {"moved": ["rameau,x,y", ""]},
                 {"colour": "__proto__", "size": "constructor"}, {"from": "toString", "to": "__proto__", "question": "path"},
                 {"depth": "99", "step": "7", "panel": "constructor", "table": "x", "attribute": "__proto__", "values": ["a"]}]:
        page.open(**view)
        faults.true(f"a page for {view}", page.ask("document.querySelectorAll('.world .node').length > 0"))
    page.browser.open(page.address + "#%E0%A4%A&=&&selected&=x&__proto__=1&kinds=;;;")
    page.browser.until("document.documentElement.classList.contains('ready')")
    faults.true("a page for anything", page.ask("document.querySelectorAll('.world .node:not(.gone)').length > 0"))
