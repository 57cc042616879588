"""Phones, large windows, dark pages, high contrast, twice the size, no scripts: nothing is cut, nothing runs over."""

SIZES = {"phone": (390, 844, True, 3), "window": (1440, 900, False, 1), "twice as large": (720, 450, False, 2), "narrow": (320, 640, True, 2)}
VIEWS = [{}, {"selected": "rameau"}, {"panel": "filters"}, {"panel": "ask", "question": "path", "from": "orange", "to": "rameau"},
         {"table": "nodes"}, {"year": "2012"}, {"selected": "rameau", "language": "en"}]
# What of the controls is cut by the window, or by what it stands in without a way to scroll there.
CUT = """(() => {
  const cut = [];
  for (const one of document.querySelectorAll(".bar button, .bar input, .bar summary, .bar h1, .tools button, .years button, .years input, .years output, .card h2, .close")) {
    const box = one.getBoundingClientRect();
    if (!box.width || one.closest(".menu > div") || one.closest("[hidden]")) continue;
    const scrolls = one.closest(".side, .about, .table-twin") !== null;
    if (box.left < -1 || box.right > innerWidth + 1 || (!scrolls && (box.top < -1 || box.bottom > innerHeight + 1))) {
      cut.push(`${one.id || one.className || one.localName} ${[box.left, box.top, box.right, box.bottom].map(Math.round)}`);
    }
  }
  return cut;
})()"""
WIDER = "document.documentElement.scrollWidth > innerWidth || document.body.scrollWidth > innerWidth"
SMALL = """[...document.querySelectorAll("button, summary, input, select")].filter((one) => {
  const box = one.getBoundingClientRect();
  return box.width > 0 && !one.closest(".menu > div") && (box.width < 24 || box.height < 24) && !one.matches("input[type=checkbox], input[type=radio], input[type=range]");
}).map((one) => one.id || one.className || one.textContent)"""


def walk(browser, maps, faults):
    page, _ = maps.founding(browser)
    for name, (width, height, is_mobile, scale) in SIZES.items():
        browser.size(width, height, is_mobile, scale)
        for view in VIEWS:
            page.open(**view)
            faults.same(f"{name} {view}: wider than the window", page.ask(WIDER), False)
            faults.same(f"{name} {view}: cut", page.ask(CUT), [])
            faults.same(f"{name} {view}: too small for a finger", page.ask(SMALL), [])
            box = page.ask("((b) => [b.width, b.height])(document.getElementById('stage').getBoundingClientRect())")
            faults.true(f"{name} {view}: the map has room {box}", box[0] > 200 and box[1] > 120)
    touch(browser, page, faults)
    browser.size(1440, 900)
    contrasts(browser, page, faults)
    without_scripts(browser, page, faults)


def touch(browser, page, faults):
    browser.size(390, 844, True, 2)
    page.open()
    # Marks are near each other on so small a map: it is neared first, by two fingers.
    x, y = page.middle("rameau")
    before = page.ask("document.querySelector('.world').getBoundingClientRect().width")
    browser.touch([[(x - 20, y), (x + 20, y)], [(x - 50, y), (x + 50, y)], [(x - 80, y), (x + 80, y)]])
    page.settle()
    after = page.ask("document.querySelector('.world').getBoundingClientRect().width")
    faults.true(f"two fingers near the map: {before} {after}", after > 2.5 * before)
    browser.tap(*page.middle("rameau"))
    page.settle()
    faults.same("a tap opens", page.view.get("selected"), "rameau")
    page.press(".card .close")
    x, y = page.middle("rameau")
    browser.touch([[(200, 300)], [(215, 310)], [(240, 330)], [(260, 340)]])
    page.settle()
    moved = page.middle("rameau")
    faults.true(f"a finger moves the map: {moved} from {x, y}", abs(moved[0] - x - 60) < 4 and abs(moved[1] - y - 40) < 4)


def contrasts(browser, page, faults):
    background = "getComputedStyle(document.body).backgroundColor"
    browser.media(still=True)
    page.open()
    light = page.ask(background)
    browser.media(dark=True, still=True)
    page.open(selected="rameau")
    faults.true("a dark page is another", page.ask(background) != light)
    browser.media(forced=True, still=True)
    page.open(panel="filters", selected="rameau")
    faults.same("forced colours are heard", page.ask("matchMedia('(forced-colors: active)').matches"), True)
    faults.true("names are seen in forced colours", page.ask("getComputedStyle(document.querySelector('.names text')).fill") != page.ask(background))
    browser.media()
    page.open(selected="rameau")
    browser.media(still=True)


def without_scripts(browser, page, faults):
    browser.scripts(False)
    try:
        browser.open(page.address)
        box = page.ask("((b) => [b.width, b.height])(document.querySelector('#sheet svg').getBoundingClientRect())")
        faults.true(f"the map is there without scripts: {box}", box[0] > 600 and box[1] > 400)
        faults.same("all marks are", page.ask("document.querySelectorAll('#sheet .node').length"), len(page.ids))
        faults.same("nothing else is", page.ask("document.querySelector('#app')?.offsetParent ?? null"), None)
    finally:
        browser.scripts(True)
