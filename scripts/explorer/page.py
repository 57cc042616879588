"""The page of a map as a test reads and moves it."""

import json
import re
from pathlib import Path
from urllib.parse import quote

READY = "document.documentElement.classList.contains('ready')"
# Two frames: what was asked for is drawn, and names are placed.
DRAWN = "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(0))))"


def fragment(**view):
    """A view as the address tells it."""
    written = lambda text: quote(str(text), safe=",:").replace("%20", "+")
    parts = (f"{key}=" + (";".join(map(written, value)) if isinstance(value, (list, tuple, set)) else written(value))
             for key, value in view.items())
    return "&".join(parts)


class Page:
    def __init__(self, browser, file):
        self.browser, self.file = browser, Path(file)
        self.address = self.file.resolve().as_uri()
        text = self.file.read_text(encoding="utf-8")
        self.data = json.loads(re.search(r'<script[^>]* id="ecosystem">(.*?)</script>', text, re.S).group(1))
        self.ids = self.data["nodes"]["id"]
        place = 1 if self.data["language"] == "fr" else 0
        other = self.data["nodes"].get("french" if place else "english", {"at": [], "is": []})
        self.names = list(self.data["nodes"]["name"])
        for number, name in zip(other["at"], other["is"]):
            self.names[number] = name
        self.place = place

    def name(self, node):
        return self.names[self.ids.index(node)]

    def open(self, **view):
        """The page with a view, as if nobody had been there."""
        self.browser.open(self.address + ("#" + fragment(**view) if view else ""))
        self.browser.until(READY, 60)
        self.browser.evaluate(DRAWN)
        return self

    def go(self, **view):
        """Another view of the same page, without loading it anew."""
        self.browser.evaluate(f"(location.hash = {json.dumps(fragment(**view))}, {DRAWN})")
        return self

    def ask(self, expression):
        return self.browser.evaluate(expression)

    def settle(self):
        self.browser.evaluate(DRAWN)
        return self

    def texts(self, selector):
        return self.ask(f"[...document.querySelectorAll({json.dumps(selector)})].map((one) => one.textContent)")

    def text(self, selector):
        return self.ask(f"document.querySelector({json.dumps(selector)})?.textContent")

    def press(self, selector):
        """What a click on a control does, wherever it stands."""
        self.ask(f"(document.querySelector({json.dumps(selector)}).click(), {DRAWN})")
        return self

    def focus(self, selector):
        self.ask(f"document.querySelector({json.dumps(selector)}).focus()")
        return self

    def choose(self, selector, value):
        self.ask(f"((one) => {{ one.value = {json.dumps(value)}; one.dispatchEvent(new Event('input', {{ bubbles: true }}));"
                 f" one.dispatchEvent(new Event('change', {{ bubbles: true }})); }})(document.querySelector({json.dumps(selector)}))")
        return self.settle()

    @property
    def view(self):
        """What the address tells."""
        hash = self.ask("location.hash").lstrip("#")
        return dict(part.split("=", 1) if "=" in part else (part, "") for part in hash.split("&") if part)

    @property
    def focused(self):
        return self.ask("document.activeElement?.id || document.activeElement?.dataset.node || document.activeElement?.localName")

    @property
    def shown(self):
        """How many nodes and relations the page says it shows."""
        said = self.text(".notice")
        if not said:
            return len(self.ids), len(self.data["relations"]["from"])
        numbers = [int(re.sub(r"\D", "", number)) for number in re.findall(r"\d[\d\u202f\u00a0, ]*", said)]
        return tuple(numbers) if len(numbers) == 2 else said

    @property
    def drawn(self):
        """The ids of the marks that are on the map."""
        numbers = self.ask("[...document.querySelectorAll('.world .node:not(.gone)')].map((one) => Number(one.dataset.node))")
        return sorted(self.ids[number] for number in numbers)

    def middle(self, node):
        """Where a mark is in the window."""
        number = self.ids.index(node)
        return self.ask(f"((box) => [box.x + box.width / 2, box.y + box.height / 2])"
                        f"(document.querySelector('.world [data-node=\"{number}\"] .mark').getBoundingClientRect())")

    def saved(self, button):
        """What a button of the menu saves: its name, and what is in it."""
        self.ask("saved.splice(0)")
        self.press("#" + button)
        self.browser.until("saved.length > 0")
        return self.ask("""(async () => {
          const [{ name, blob }] = saved;
          const bytes = new Uint8Array(await blob.arrayBuffer());
          return [name, blob.type, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(""))];
        })()""")
