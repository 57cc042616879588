"""The map by hand: a click opens a card, a double click re-centres, marks are dragged, chosen by a line, neared and moved."""


def walk(browser, maps, faults):
    page, answers = maps.founding(browser)
    page.open()
    clicks(browser, page, answers, faults)
    moves(browser, page, faults)
    drags(browser, page, faults)
    lasso(browser, page, faults)


def clicks(browser, page, answers, faults):
    browser.move(*page.middle("rameau"))
    page.settle()
    lit = page.ask("[...document.querySelectorAll('.world .node.lit')].map((one) => Number(one.dataset.node))")
    faults.same("lit under the pointer", {page.ids[one] for one in lit}, answers.neighbours("rameau") | {"rameau"})
    browser.click(*page.middle("rameau"))
    page.settle()
    faults.same("a click opens", page.view.get("selected"), "rameau")
    faults.same("heading of the card", page.text("#card-name"), page.name("rameau"))
    page.press(".card .close")
    faults.same("× closes", page.view.get("selected"), None)
    browser.wait(0.5)
    browser.click(*page.middle("orange"), count=2)
    page.settle()
    faults.same("a double click re-centres", page.view.get("focus"), "orange")
    nodes, relations = answers.drawn("--focus", "orange", "--depth", "1")
    faults.same("who is around", page.drawn, nodes)
    faults.same("what is said of it", page.shown, (len(nodes), relations))


def moves(browser, page, faults):
    page.open()
    before = page.ask("JSON.stringify(document.querySelector('.world').getBoundingClientRect())")
    x, y = page.middle("rameau")
    browser.wheel(x, y, -200)
    browser.wait(0.1)
    after = page.middle("rameau")
    faults.true(f"the wheel nears what is below it: {after} was {x, y}", abs(after[0] - x) < 2 and abs(after[1] - y) < 2)
    faults.true("the wheel nears", page.ask("JSON.stringify(document.querySelector('.world').getBoundingClientRect())") != before)
    empty = emptiness(page)
    browser.move(*empty)
    browser.press()
    browser.move(empty[0] + 30, empty[1] + 20, held=True)
    browser.move(empty[0] + 60, empty[1] + 40, held=True)
    browser.release()
    page.settle()
    moved = page.middle("rameau")
    faults.true(f"the map follows the hand: {moved} from {after}", abs(moved[0] - after[0] - 60) < 2 and abs(moved[1] - after[1] - 40) < 2)
    browser.wait(0.6)
    faults.true("the address tells where one looks", "camera" in page.view)
    x, y = page.middle("rameau")
    page.open(**{"camera": page.view["camera"]})
    again = page.middle("rameau")
    faults.true(f"the address leads there again: {again} was {x, y}", abs(again[0] - x) < 6 and abs(again[1] - y) < 6)


def emptiness(page):
    """A point of the map where nothing lies."""
    return page.ask("""(() => {
      const host = document.getElementById("stage").getBoundingClientRect();
      const marks = [...document.querySelectorAll(".world .node .mark")].map((mark) => mark.getBoundingClientRect());
      for (let x = host.left + 500; x < host.right - 300; x += 7) {
        for (let y = host.top + 120; y < host.bottom - 200; y += 7) {
          if (marks.every((box) => Math.hypot(box.x + box.width / 2 - x, box.y + box.height / 2 - y) > box.width + 30)) return [x, y];
        }
      }
      return [host.left + 500, host.top + 100];
    })()""")


def drags(browser, page, faults):
    page.open()
    x, y = page.middle("orange")
    browser.move(x, y)
    browser.press()
    for by in (10, 25, 40):
        browser.move(x + by, y - by, held=True)
    browser.release()
    page.settle()
    there = page.middle("orange")
    faults.true(f"a mark follows the hand: {there}", abs(there[0] - x - 40) < 2 and abs(there[1] - y + 40) < 2)
    moved = page.view.get("moved", "")
    faults.true(f"the address keeps it: {moved}", moved.startswith("orange,"))
    page.open(moved=[moved])
    faults.true("the address leads there again", abs(page.middle("orange")[0] - there[0]) < 3)
    page.press("#export-unmove")
    faults.same("what was moved goes back", page.view.get("moved"), None)


def lasso(browser, page, faults):
    page.open()
    page.press("#lasso")
    box = page.ask("((b) => [b.left, b.top, b.right, b.bottom])(document.getElementById('stage').getBoundingClientRect())")
    left, top, right, bottom = box[0] + 450, box[1] + 150, box[2] - 500, box[3] - 300
    places = {node: page.middle(node) for node in page.drawn}
    wanted = sorted(node for node, (x, y) in places.items() if left < x < right and top < y < bottom)
    browser.move(left, top)
    browser.press()
    for point in [(right, top), (right, bottom), (left, bottom)]:
        browser.move(*point, held=True)
    browser.release()
    page.settle()
    chosen = [one for one in page.view.get("group", "").split(";") if one]
    faults.same("chosen by a line", sorted(chosen), wanted)
    faults.true("some are chosen", len(chosen) > 1)
    faults.same("named on the card", len(page.texts(".card li")), len(wanted))
