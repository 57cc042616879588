"""The page without a mouse: Tab leads to the map, arrows from mark to mark, Enter opens, Escape closes and leads back."""


def walk(browser, maps, faults):
    page, _ = maps.founding(browser)
    page.open()
    stops = []
    for _ in range(40):
        browser.key("Tab")
        stops.append(page.focused)
        if page.ask("document.activeElement.dataset.node !== undefined"):
            break
    for control in ["search", "open-filters", "open-ask", "open-table", "open-export", "language"]:
        faults.true(f"Tab stops at {control}: {stops}", control in stops)
    faults.true("Tab leads to a mark", page.ask("document.activeElement.dataset.node !== undefined"))
    seen = {page.focused}
    for key in ["ArrowRight", "ArrowDown", "ArrowLeft", "ArrowUp", "ArrowUp", "ArrowLeft"]:
        browser.key(key)
        seen.add(page.focused)
        faults.true(f"{key} stays on the map", page.ask("document.activeElement.dataset.node !== undefined"))
    faults.true(f"arrows lead elsewhere: {seen}", len(seen) > 3)
    there = page.focused
    faults.true("a name is told", page.ask("document.activeElement.getAttribute('aria-label')").startswith(page.names[int(there)]))
    browser.key("Enter")
    page.settle()
    faults.same("Enter opens", page.view.get("selected"), page.ids[int(there)])
    faults.same("the card has the focus", page.focused, "card-name")
    browser.key("Escape")
    page.settle()
    faults.same("Escape closes", page.view.get("selected"), None)
    faults.same("the focus is where it was", page.focused, there)
    scale = lambda: page.ask("JSON.stringify(document.querySelector('.world').getBoundingClientRect())")
    for key in ["+", "-", "0"]:
        before = scale()
        browser.key(key)
        page.settle()
        faults.true(f"{key} changes what is seen", key == "0" or scale() != before)
    before = scale()
    browser.key("ArrowLeft", shift=True)
    faults.true("Shift and an arrow move the map", scale() != before)
    browser.key("c")
    page.settle()
    faults.same("c re-centres", page.view.get("focus"), page.ids[int(there)])
    browser.key("Escape")
    browser.key("Escape")
    page.settle()
    faults.same("Escape shows all again", page.view.get("focus"), None)
    menu(browser, page, faults)


def menu(browser, page, faults):
    page.focus("#open-export")
    browser.key("Enter")
    faults.same("Enter opens the menu", page.ask("document.querySelector('details.menu').open"), True)
    browser.key("Escape")
    faults.same("Escape closes the menu", page.ask("document.querySelector('details.menu').open"), False)
    page.focus("#open-filters")
    browser.key("Enter")
    page.settle()
    faults.same("the focus stays on what was pressed", page.focused, "open-filters")
    page.focus("#box-kinds-resource")
    browser.key(" ")
    page.settle()
    faults.same("a box is ticked by Space", page.view.get("kinds"), "resource")
    faults.same("and keeps the focus", page.focused, "box-kinds-resource")
