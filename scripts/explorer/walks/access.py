"""axe-core finds nothing against the rules for access in any view."""

from pathlib import Path

VIEWS = [{}, {"selected": "rameau"}, {"panel": "filters"}, {"panel": "ask", "question": "path", "from": "orange", "to": "rameau"},
         {"panel": "ask", "question": "without", "without": ["rameau"]}, {"panel": "filters", "attribute": "note"}, {"table": "nodes"},
         {"table": "relations"}, {"year": "2012"}, {"focus": "rameau", "selected": "rameau"}, {"group": ["rameau", "orange"]}, {"embed": ""}]
SIZES = [((1440, 900, False), False), ((390, 844, True), True)]
RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
RUN = """axe.run(document, { runOnly: %s }).then((found) => found.violations.map((one) =>
  `${one.id} (${one.impact}) ${one.nodes.length}: ${one.nodes[0].html.slice(0, 160)} ${one.nodes[0].failureSummary.slice(0, 200)}`))"""


def axe():
    import axe_core_python
    return next(Path(axe_core_python.__file__).parent.rglob("axe*.js")).read_text(encoding="utf-8")


def walk(browser, maps, faults):
    page, _ = maps.founding(browser)
    look(browser, page, faults, VIEWS)


def short(browser, maps, faults):
    page, _ = maps.founding(browser)
    look(browser, page, faults, VIEWS[1:3], [((1440, 900, False), False)])


def look(browser, page, faults, views, sizes=SIZES):
    script = axe()
    for size, is_dark in sizes:
        browser.size(*size)
        browser.media(dark=is_dark, still=True)
        for view in views:
            page.open(**view)
            browser.run(script + ";0")
            for violation in browser.evaluate(RUN % RULES):
                faults.append(f"{size[0]} {'dark' if is_dark else 'light'} {view}: {violation}")
