"""The table twin: all that is on the map, sorted, filtered, page by page."""

from walks.figures import number

ROWS = "[...document.querySelectorAll('.table-twin tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent))"
HEADS = "[...document.querySelectorAll('.table-twin thead th')].map((cell) => [cell.textContent.replace(/ [▲▼]$/, ''), cell.getAttribute('aria-sort')])"


def walk(browser, maps, faults):
    page, answers = maps.founding(browser)
    page.open()
    page.press("#open-table")
    faults.same("the focus is on the heading", page.ask("document.activeElement.localName"), "h2")
    everybody = every(page)
    faults.same("all are in the table", sorted(row[0] for row in everybody), sorted(page.names))
    metrics = answers.metrics()
    heads = [title for title, _ in page.ask(HEADS)]
    place = heads.index(next(figure["label"][page.place] for figure in page.data["figures"] if figure["id"] == "degree"))
    by_name = {page.name(node): row["degree"] for node, row in metrics.items()}
    faults.same("degrees of all", {row[0]: number(row[place]) for row in everybody}, {name: float(value) for name, value in by_name.items()})
    page.press(f"#sort-{place}")
    faults.same("sorted, the most first", page.ask(HEADS)[place][1], "descending")
    column = [number(row[place]) for row in page.ask(ROWS)]
    faults.same("in that order", column, sorted(map(float, by_name.values()), reverse=True)[: len(column)])
    page.press(f"#sort-{place}")
    column = [number(row[place]) for row in page.ask(ROWS)]
    faults.same("the least first", column, sorted(map(float, by_name.values()))[: len(column)])
    filtered(browser, page, faults)
    cards(page, faults)


def every(page):
    """The rows of all pages."""
    rows = page.ask(ROWS)
    while page.ask("document.getElementById('page-after')?.disabled === false"):
        page.press("#page-after")
        rows += page.ask(ROWS)
    while page.ask("document.getElementById('page-before')?.disabled === false"):
        page.press("#page-before")
    return rows


def filtered(browser, page, faults):
    page.focus("#table-filter")
    browser.type("fondation")
    page.settle()
    rows = page.ask(ROWS)
    faults.true("some rows hold it", len(rows) > 3)
    faults.true("all rows hold it", all("fondation" in " ".join(row).lower() for row in rows))
    faults.same("the field keeps the focus", (page.focused, page.ask("document.activeElement.value")), ("table-filter", "fondation"))
    page.choose("#table-filter", "")


def cards(page, faults):
    page.press("#table-relations")
    faults.same("all relations", len(every(page)), len(page.data["relations"]["from"]))
    page.press(".table-twin tbody button.name")
    faults.true("a name opens a card", page.view.get("selected"))
    page.browser.key("Escape")
    faults.same("Escape closes the table", page.view.get("table"), None)
