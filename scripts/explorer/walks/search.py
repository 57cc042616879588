"""Whoever types a part of a name, with or without its accents, with slips, finds whom they mean, and opens the card by keys."""

FINDINGS = [("fondation macif", "fondation-macif"), ("fondasion macif", "fondation-macif"), ("FÉDÉRATION", None),
            ("télethon", "afm-telethon"), ("telethon", "afm-telethon"), ("le rameau", "rameau"), ("rameua", "rameau")]


def walk(browser, maps, faults):
    page, answers = maps.founding(browser)
    page.open()
    for typed, node in FINDINGS:
        if node is None:
            continue
        browser.key("/")
        faults.same("/ goes to", page.focused, "search")
        page.ask("document.activeElement.value = ''")
        browser.type(typed)
        faults.same(f"first found for {typed}", page.ask("document.querySelector('#search-list bdi')?.textContent"), page.name(node))
        faults.same(f"first chosen for {typed}", page.ask(
            "document.getElementById(document.activeElement.getAttribute('aria-activedescendant'))?.getAttribute('aria-selected')"), "true")
        browser.key("Enter")
        page.settle()
        faults.same(f"opened by {typed}", page.view.get("selected"), node)
        faults.same("heading of the card", page.text("#card-name"), page.name(node))
        faults.same("the focus is on the card", page.focused, "card-name")
        browser.key("Escape")
        page.settle()
        faults.same("closed by Escape", page.view.get("selected"), None)
        faults.same("the focus is on the mark again", page.focused, str(page.ids.index(node)))
    keys(browser, page, faults)


def keys(browser, page, faults):
    browser.key("/")
    page.ask("document.activeElement.value = ''")
    browser.type("fondation")
    count = len(page.texts("#search-list li"))
    faults.true("several are found", count > 3)
    names = page.texts("#search-list bdi")
    chosen = lambda: page.text("#search-list li[aria-selected='true'] bdi")
    browser.key("ArrowDown")
    faults.same("second after one step down", chosen(), names[1])
    browser.key("ArrowUp")
    browser.key("ArrowUp")
    faults.same("last after steps up", chosen(), names[-1])
    browser.key("Escape")
    faults.same("Escape closes the list", page.ask("document.getElementById('search-list').hidden"), True)
    page.ask("document.activeElement.value = ''")
    browser.type("zzzzqq")
    faults.same("nobody is found", page.texts("#search-list bdi"), [])
    faults.same("which is said", page.texts("#search-list li"), [page.data["words"]["nobodyFound"][page.place]])
