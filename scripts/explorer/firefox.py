"""Firefox, over WebDriver BiDi."""

import base64
import json
import re
import subprocess
from pathlib import Path

from browsers import WATCH, Browser, Fault, outside

KEYS = {"Tab": "\ue004", "Enter": "\ue007", "Escape": "\ue00c", "End": "\ue010", "Home": "\ue011", "ArrowLeft": "\ue012",
        "ArrowUp": "\ue013", "ArrowRight": "\ue014", "ArrowDown": "\ue015", "Backspace": "\ue003", "Delete": "\ue017",
        "Shift": "\ue008"}
# What a reader has chosen for all pages is a preference here: for another choice, the browser begins anew.
FEATURES = {"dark": ("layout.css.prefers-color-scheme.content-override", 0, 1),
            "forced": ("browser.display.document_color_use", 2, 0), "still": ("ui.prefersReducedMotion", 1, 0)}
QUIET = {"browser.shell.checkDefaultBrowser": False, "datareporting.policy.dataSubmissionEnabled": False,
         "app.normandy.enabled": False, "network.captive-portal-service.enabled": False,
         "browser.newtabpage.enabled": False, "browser.startup.page": 0}


class Firefox(Browser):
    name = "firefox"
    programs = ["firefox", "firefox-esr"]

    def __init__(self):
        super().__init__()
        self.wanted = {"still": True}
        self.are_scripts_on = True
        self.metrics = (1440, 900, 1)
        self.begin()

    def begin(self):
        chosen = {name: on if self.wanted.get(key) else off for key, (name, on, off) in FEATURES.items()}
        chosen["javascript.enabled"] = self.are_scripts_on
        lines = [f"user_pref({json.dumps(name)}, {json.dumps(value)});\n" for name, value in (QUIET | chosen).items()]
        Path(self.folder, "user.js").write_text("".join(lines))
        options = ["--headless", "--no-remote", "--remote-debugging-port=0", "--profile", self.folder]
        self.process = subprocess.Popen(
            [self.program(), *options, "about:blank"], stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        address = next(found.group(1) for line in self.process.stderr if (found := re.search(r"BiDi listening on (ws://\S+)", line)))
        self.join(address + "/session")
        self.ask("session.new", capabilities={})
        # Only a tab that was asked for has the focus, without which Enter presses no button.
        self.context = self.ask("browsingContext.create", type="tab")["context"]
        self.ask("session.subscribe", events=["log.entryAdded", "network.beforeRequestSent"])
        self.ask("script.addPreloadScript", functionDeclaration="() => {" + WATCH + "}")
        self.size(*self.metrics[:2], scale=self.metrics[2])

    def open(self, address):
        for place in ["about:blank", address]:
            self.ask("browsingContext.navigate", context=self.context, url=place, wait="complete")

    def evaluate(self, expression):
        if not self.are_scripts_on:
            return self.run(f"JSON.stringify(({expression}) ?? null)", isJSON=True)
        return self.run(f"(async () => JSON.stringify((await ({expression})) ?? null))()", isJSON=True)

    def run(self, source, isJSON=False):
        # Where the page may run nothing, a test looks at it from a room of its own, and waits for nothing there.
        room = {} if self.are_scripts_on else {"sandbox": "test"}
        answer = self.ask("script.evaluate", expression=source, target={"context": self.context, **room},
                          awaitPromise=self.are_scripts_on, userActivation=True)
        if answer["type"] == "exception":
            raise Fault(answer["exceptionDetails"]["text"])
        return json.loads(answer["result"]["value"]) if isJSON else None

    def act(self, *sources):
        self.ask("input.performActions", context=self.context, actions=list(sources))

    def pointer(self, *actions):
        self.act({"type": "pointer", "id": "mouse", "parameters": {"pointerType": "mouse"}, "actions": list(actions)})

    def keys(self, *actions):
        self.act({"type": "key", "id": "keyboard", "actions": list(actions)})

    def move(self, x, y, held=False, shift=False):
        self.x, self.y = x, y
        self.pointer({"type": "pointerMove", "x": round(x), "y": round(y)})

    def click(self, x, y, count=1, shift=False):
        if shift:
            return super().click(x, y, count, shift)
        # All at once: between two orders, a busy machine may take longer than a double click does.
        self.x, self.y = x, y
        once = [{"type": "pointerDown", "button": 0}, {"type": "pointerUp", "button": 0}]
        self.pointer({"type": "pointerMove", "x": round(x), "y": round(y)}, *once * count)

    def press(self, count=1, shift=False):
        if shift:
            self.keys({"type": "keyDown", "value": KEYS["Shift"]})
        self.pointer({"type": "pointerDown", "button": 0})

    def release(self, count=1, shift=False):
        self.pointer({"type": "pointerUp", "button": 0})
        if shift:
            self.keys({"type": "keyUp", "value": KEYS["Shift"]})

    def wheel(self, x, y, by):
        self.act({"type": "wheel", "id": "wheel", "actions": [
            {"type": "scroll", "x": round(x), "y": round(y), "deltaX": 0, "deltaY": round(by)}]})

    def touch(self, frames):
        count = max(map(len, frames))
        sources = []
        for finger in range(count):
            ways = [{"type": "pointerMove", "x": round(frame[finger][0]), "y": round(frame[finger][1])} for frame in frames]
            actions = [ways[0], {"type": "pointerDown", "button": 0}, *ways[1:], {"type": "pointerUp", "button": 0}]
            sources.append({"type": "pointer", "id": f"finger{finger}", "parameters": {"pointerType": "touch"}, "actions": actions})
        self.act(*sources)

    def key(self, key, shift=False):
        value = KEYS.get(key, key)
        presses = [{"type": "keyDown", "value": value}, {"type": "keyUp", "value": value}]
        held = [{"type": "keyDown", "value": KEYS["Shift"]}, *presses, {"type": "keyUp", "value": KEYS["Shift"]}]
        self.keys(*(held if shift else presses))

    def size(self, width, height, mobile=False, scale=1):
        self.metrics = (width, height, scale)
        self.ask("browsingContext.setViewport", context=self.context, viewport={"width": width, "height": height},
                 devicePixelRatio=scale)

    def media(self, **wanted):
        if {key for key, is_on in wanted.items() if is_on} == {key for key, is_on in self.wanted.items() if is_on}:
            return
        self.wanted = wanted
        self.again()

    def scripts(self, are_on):
        self.are_scripts_on = are_on
        self.again()

    def again(self):
        self.process.terminate()
        self.process.wait(timeout=20)
        self.begin()

    def screenshot(self):
        return base64.b64decode(self.ask("browsingContext.captureScreenshot", context=self.context)["data"])

    def problem(self, event):
        params = event.get("params", {})
        match event.get("method"):
            case "log.entryAdded":
                return f"{params['type']}: {params['text']}"
            case "network.beforeRequestSent":
                return outside(params["request"]["url"])
