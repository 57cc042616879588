"""A map of 2,600 is drawn on a canvas, and answers as one of few does."""

import random

from walks import questions

AT = "((box) => [box.x + box.width / 2, box.y + box.height / 2])(document.querySelector('.proxy').getBoundingClientRect())"
INK = """(() => {
  const canvas = document.querySelector("canvas.sea");
  const { data } = canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height);
  let count = 0;
  for (let place = 3; place < data.length; place += 4) count += data[place] > 0;
  return count;
})()"""


def walk(browser, maps, faults):
    page, answers = maps.many(browser)
    page.open()
    faults.same("a canvas", page.ask("document.querySelectorAll('canvas.sea').length"), 1)
    faults.same("no marks of a picture", page.ask("document.querySelectorAll('.world').length"), 0)
    browser.wait(1)
    faults.true("something is drawn", page.ask(INK) > 5000)
    names = page.texts(".names text[data-of]")
    faults.true(f"some names are written: {len(names)}", len(names) > 10)
    hands(browser, page, answers, faults)
    filters(page, answers, faults)
    chance = random.Random(7)
    for _ in range(6):
        left, right = chance.sample(page.ids, 2)
        questions.path(page, answers, faults, left, right, {}, [])
        questions.common(page, answers, faults, left, right, {}, [])
    questions.departure(page, answers, faults, page.ids[5], {}, [])


def hands(browser, page, answers, faults):
    page.open(selected=page.ids[100])
    faults.same("a card is open", page.text("#card-name"), page.names[100])
    browser.key("Escape")
    page.settle()
    faults.same("the focus is on the mark", page.focused, "100")
    faults.true("a name is told", (page.ask("document.activeElement.getAttribute('aria-label')") or "").startswith(page.names[100]))
    browser.key("ArrowRight")
    other = int(page.focused)
    faults.true("an arrow leads elsewhere", other != 100)
    browser.key("Enter")
    page.settle()
    faults.same("Enter opens", page.view.get("selected"), page.ids[other])
    browser.key("Escape")
    page.settle()
    browser.wait(0.6)
    for _ in range(8):
        browser.key("+")
    browser.wait(0.4)
    browser.key("ArrowDown")
    page.settle()
    node, (x, y) = int(page.focused), page.ask(AT)
    browser.click(x, y)
    page.settle()
    faults.same("a click opens", page.view.get("selected"), page.ids[node])
    browser.key("Escape")
    for depth in ("1", "2", "3"):
        page.go(focus=page.ids[node], depth=depth)
        nodes, relations = answers.drawn("--focus", page.ids[node], "--depth", depth)
        faults.same(f"around it within {depth}", page.shown, (len(nodes), relations))


def filters(page, answers, faults):
    for kind in ["person", "solution"]:
        page.go(kinds=[kind])
        others = ",".join(other["id"] for other in page.data["kinds"] if other["id"] != kind)
        nodes, relations = answers.drawn("--kinds", others)
        faults.same(f"without {kind}", page.shown, (len(nodes), relations))
    for year in ("2004", "2012"):
        page.go(year=year)
        nodes, relations = answers.drawn("--at", year)
        faults.same(f"in {year}", page.shown, (len(nodes), relations))
