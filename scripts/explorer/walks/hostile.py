"""Words made to break a page break nothing: nothing runs, nothing is asked for, links that could run are no links."""

import csv
import io
import json
import xml.etree.ElementTree as xml
from base64 import b64decode

import hostile

SEEDS = 4
WALK = """(async () => {
  const cards = {};
  for (const id of %s) {
    const hash = "#selected=" + encodeURIComponent(id).replaceAll("%%20", "+");
    if (location.hash !== hash) {
      const changed = new Promise((done) => addEventListener("hashchange", done, { once: true }));
      location.hash = hash;
      await changed;
    }
    cards["of " + id] = document.querySelector("#card-name")?.textContent ?? null;
  }
  return cards;
})()"""
LINKS = "[...document.querySelectorAll('a[href]')].map((one) => one.protocol)"
# Nothing of the page may have come out of words: no picture, no script but its two, no handler written into an element.
FOREIGN = """[...document.querySelectorAll("img, iframe, object, embed, form, base, style ~ style, link")].map((one) => one.outerHTML.slice(0, 200))
  .concat([...document.querySelectorAll("*")].flatMap((one) => [...one.attributes].filter(({ name }) => name.startsWith("on")).map(({ name }) => name)))"""


def walk(browser, maps, faults):
    for seed in range(SEEDS):
        page = maps.page(browser, hostile.written(seed, maps.folder), "--vocabulary", "open")
        page.open()
        scripts = page.ask("document.scripts.length")
        faults.same(f"{seed}: scripts", scripts, 2)
        cards = page.ask(WALK % json.dumps(page.ids))
        for node, name in zip(page.ids, page.names):
            faults.same(f"{seed}: card of {node}", cards["of " + node], name)
        look(page, faults, seed)
        panels(page, faults, seed)
        found(browser, page, faults, seed)
        taken(page, faults, seed)
        faults.extend(f"{seed}: {problem}" for problem in browser.problems())


def look(page, faults, seed):
    faults.same(f"{seed}: out of words", page.ask(FOREIGN), [])
    faults.true(f"{seed}: links {page.ask(LINKS)}", set(page.ask(LINKS)) <= {"http:", "https:", "mailto:"})


def panels(page, faults, seed):
    page.go(panel="filters")
    for attribute in page.data["nodes"]["attributes"]:
        # What only one says is no filter.
        if len(attribute["at"]) < 2:
            continue
        page.choose("#filter-attribute", attribute["name"])
        page.choose("#colour-by", "attribute:" + attribute["name"])
        faults.same(f"{seed}: filtered by {attribute['name']}", page.ask("document.getElementById('filter-attribute').value"), attribute["name"])
    for box in range(page.ask("document.querySelectorAll('[data-box]').length")):
        page.ask(f"document.querySelectorAll('[data-box]')[{box}]?.click()")
    page.settle()
    for view in [{"panel": "ask", "question": "path", "from": page.ids[0], "to": page.ids[-1]}, {"table": "nodes"}, {"table": "relations"},
                 {"panel": "ask", "question": "without", "without": page.ids[:4]}, {"group": page.ids}, {"focus": page.ids[1], "selected": page.ids[1]}]:
        page.open(**view)
        look(page, faults, seed)
        faults.true(f"{seed}: no page for {view}", page.ask("document.querySelectorAll('.world .node').length > 0"))
    faults.true(f"{seed}: {page.ids[1]} is in the middle", page.ids[1] in page.drawn)


def found(browser, page, faults, seed):
    page.open()
    for name in page.names[:12]:
        if not name.strip() or len(name) > 200:
            continue
        page.ask(f"((field) => {{ field.focus(); field.value = {json.dumps(name)}; field.dispatchEvent(new Event('input')); }})(document.getElementById('search'))")
        names = page.texts("#search-list bdi")
        # What has no letter at all finds nobody.
        faults.true(f"{seed}: {name!r} finds {names[:3]}", name in names or not any(letter.isalnum() for letter in name))
    look(page, faults, seed)


def taken(page, faults, seed):
    for button, reads in [("export-svg", xml.fromstring), ("export-csv", lambda text: list(csv.reader(io.StringIO(text.decode("utf-8-sig"), newline="")))),
                          ("export-positions", json.loads), ("export-png", lambda dots: None)]:
        try:
            reads(b64decode(page.saved(button)[2]))
        except Exception as error:
            faults.append(f"{seed}: {button}: {error}")
    page.open(moved=[f"{page.ids[0]},10,20", f"{page.ids[3]},30,40"])
    faults.same(f"{seed}: a mark of a strange name is moved", [part for part in page.ask("location.hash").split("moved=")[1:2] if "10,20" in part] != [], True)
