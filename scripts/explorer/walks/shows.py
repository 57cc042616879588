"""What is shown to others: a guided tour, years that play, the small map, images on cards, the page on paper."""

import re
import subprocess
import zlib
from base64 import b64decode
from struct import pack

TOUR = """\
- {titre: "Au début", texte: "Qui était là.", vue: "carte.html#year=2006"}
- {titre: "Autour d’Orange", texte: "Un pas.", vue: "#focus=orange"}
- {titre: "Une fiche", vue: "selected=rameau"}
"""
ECOSYSTEM = """\
actors:
  - {id: a, kind: association, name: Atelier, attributes: {image: a.png}}
  - {id: b, kind: foundation, name: Banque, attributes: {logo: ../a.png}}
relations:
  - {from: b, kind: funds, to: a}
"""


def walk(browser, maps, faults):
    page, answers = maps.founding(browser)
    tour(browser, maps, answers, faults)
    play(browser, page.open(), faults)
    small_map(browser, page.open(), faults)
    images(browser, maps, faults)
    if browser.name == "chromium":
        paper(browser, page.open(), faults)


def tour(browser, maps, answers, faults):
    steps = maps.folder / "tour.yaml"
    steps.write_text(TOUR, encoding="utf-8")
    page = maps.page(browser, answers.file, "--present", str(steps)).open()
    page.press("#open-tour")
    faults.same("first step", (page.text("#tour-title"), page.view.get("year")), ("Au début", "2006"))
    faults.true("there is nothing before the first", page.ask("document.getElementById('step-before').disabled"))
    page.press("#step-after")
    nodes, _ = answers.drawn("--focus", "orange", "--depth", "1")
    faults.same("second step", (page.text("#tour-title"), page.view.get("year"), page.drawn), ("Autour d’Orange", None, nodes))
    page.press("#step-after")
    faults.same("third step", (page.text("#tour-title"), page.text("#card-name")), ("Une fiche", page.name("rameau")))
    faults.true("there is nothing after the last", page.ask("document.getElementById('step-after').disabled"))
    page.ask("history.back()")
    browser.until("document.getElementById('tour-title')?.textContent === 'Autour d’Orange'")
    page.press("#end-tour")
    faults.same("the tour ends where one is", (page.text("#tour-title"), page.view.get("focus")), (None, "orange"))


def play(browser, page, faults):
    first, last = page.data["years"]
    page.press("#play")
    faults.same("play begins at the first year", page.view.get("year"), str(first))
    places = [page.middle(node) for node in page.drawn[:5]]
    browser.until(f"location.hash.includes('year={first + 1}')")
    faults.same("nobody moves", [page.middle(node) for node in page.drawn if node in page.drawn[:5]][: len(places)], places)
    page.press("#play")
    year = page.view["year"]
    browser.wait(1.5)
    faults.same("it stops", page.view["year"], year)
    page.choose("#year", str(last - 1))
    page.press("#play")
    browser.until(f"location.hash.includes('year={last}')")
    browser.until("document.getElementById('play').textContent === '▶'")


def small_map(browser, page, faults):
    middle = "((b) => [b.x + b.width / 2, b.y + b.height / 2])(document.getElementById('stage').getBoundingClientRect())"
    x, y = page.ask(middle)
    for _ in range(4):
        browser.wheel(x, y, -200)
    page.settle()
    left, top, width, height = page.ask("((b) => [b.x, b.y, b.width, b.height])(document.querySelector('.mini').getBoundingClientRect())")
    seen = []
    for part in (0.3, 0.7):
        browser.click(left + width * part, top + height / 2)
        page.settle()
        seen.append(page.middle("rameau"))
    faults.true(f"a click to the right on the small map moves the map to the left: {seen}", seen[1][0] < seen[0][0] - 20)


def images(browser, maps, faults):
    folder = maps.folder / "images"
    folder.mkdir(exist_ok=True)
    piece = lambda kind, data: pack(">I", len(data)) + kind + data + pack(">I", zlib.crc32(kind + data))
    rows = b"".join(b"\0" + b"\x20\x80\x60" * 4 for _ in range(4))
    picture = (b"\x89PNG\r\n\x1a\n" + piece(b"IHDR", pack(">IIBBBBB", 4, 4, 8, 2, 0, 0, 0)) + piece(b"IDAT", zlib.compress(rows))
               + piece(b"IEND", b""))
    (folder / "a.png").write_bytes(picture)
    (folder / "e.yaml").write_text(ECOSYSTEM, encoding="utf-8")
    page = maps.page(browser, folder / "e.yaml", "--embed-images").open(selected="a")
    browser.until("document.querySelector('.card img')?.complete")
    faults.same("image on its card", page.ask("((i) => [i.naturalWidth, i.naturalHeight, i.alt])(document.querySelector('.card img'))"),
                [4, 4, "Atelier"])
    page.go(selected="b")
    faults.same("no image from elsewhere", page.texts(".card img"), [])


def paper(browser, page, faults):
    page.go(selected="rameau")
    pdf = b64decode(browser.ask("Page.printToPDF", preferCSSPageSize=True)["data"])
    pages = len(re.findall(rb"/Type\s*/Page\b", pdf))
    faults.true(f"the page is a few sheets of paper: {pages}", 1 <= pages <= 4)
    target = page.file.with_suffix(".pdf")
    target.write_bytes(pdf)
    text = subprocess.run(["pdftotext", str(target), "-"], capture_output=True, text=True)
    if text.returncode == 0:
        said = " ".join(text.stdout.split())
        faults.true("the name of who is chosen stands on paper", page.name("rameau") in said)
        faults.true("controls do not", page.text("#play") not in said)
