"""Chromium, over the DevTools protocol."""

import base64
import json
import re
import subprocess
import urllib.request

from browsers import WATCH, Browser, Fault, outside

CODES = {"Tab": 9, "Enter": 13, "Escape": 27, " ": 32, "End": 35, "Home": 36, "ArrowLeft": 37, "ArrowUp": 38,
         "ArrowRight": 39, "ArrowDown": 40, "Backspace": 8, "Delete": 46}
TEXTS = {"Enter": "\r"}
SHIFT = 8
FEATURES = {"dark": ("prefers-color-scheme", "dark", "light"), "forced": ("forced-colors", "active", "none"),
            "still": ("prefers-reduced-motion", "reduce", "no-preference")}


class Chromium(Browser):
    name = "chromium"
    programs = ["chromium", "chromium-browser", "google-chrome"]

    def __init__(self):
        super().__init__()
        options = ["--headless=new", "--no-sandbox", "--disable-gpu", "--remote-debugging-port=0", "--no-first-run"]
        self.process = subprocess.Popen(
            [self.program(), *options, f"--user-data-dir={self.folder}", "--window-size=1440,900", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        port = next(found.group(1) for line in self.process.stderr if (found := re.search(r"ws://[^/]+:(\d+)/", line)))
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/json") as answer:
            page = next(page for page in json.load(answer) if page["type"] == "page")
        self.join(page["webSocketDebuggerUrl"])
        for part in ["Page", "Runtime", "Network", "Log", "Accessibility"]:
            self.ask(f"{part}.enable")
        self.ask("Page.addScriptToEvaluateOnNewDocument", source=WATCH)
        self.size(1440, 900)
        self.media(still=True)

    def open(self, address):
        for place in ["about:blank", address]:
            answer = self.ask("Page.navigate", url=place)
            if answer.get("errorText"):
                raise Fault(answer["errorText"])
            self.until("document.readyState === 'complete'", 120)

    def evaluate(self, expression):
        return self.run(f"(async () => JSON.stringify((await ({expression})) ?? null))()", isJSON=True)

    def run(self, source, isJSON=False):
        answer = self.evaluated(source)
        if "exceptionDetails" in answer:
            raise Fault(answer["exceptionDetails"].get("exception", {}).get("description", "an exception"))
        return json.loads(answer["result"]["value"]) if isJSON else None

    def evaluated(self, source):
        """What a source comes to; asked again where the page it was asked of had just been left."""
        for attempt in range(5):
            try:
                return self.ask("Runtime.evaluate", expression=source, returnByValue=True, awaitPromise=True)
            except Fault as fault:
                if "navigated" not in str(fault) or attempt == 4:
                    raise
                self.wait(0.1)

    def mouse(self, kind, count=0, buttons=0, shift=False, button="left"):
        self.ask("Input.dispatchMouseEvent", type=kind, x=self.x, y=self.y, button=button, buttons=buttons, clickCount=count,
                 modifiers=SHIFT if shift else 0)

    def move(self, x, y, held=False, shift=False):
        self.x, self.y = x, y
        self.mouse("mouseMoved", buttons=int(held), button="left" if held else "none", shift=shift)

    def press(self, count=1, shift=False):
        self.mouse("mousePressed", count, 1, shift)

    def release(self, count=1, shift=False):
        self.mouse("mouseReleased", count, 0, shift)

    def wheel(self, x, y, by):
        self.ask("Input.dispatchMouseEvent", type="mouseWheel", x=x, y=y, deltaX=0, deltaY=by)

    def touch(self, frames):
        for place, fingers in enumerate(frames):
            points = [{"x": x, "y": y, "id": number} for number, (x, y) in enumerate(fingers)]
            self.ask("Input.dispatchTouchEvent", type="touchMove" if place else "touchStart", touchPoints=points)
        self.ask("Input.dispatchTouchEvent", type="touchEnd", touchPoints=[])

    def key(self, key, shift=False):
        if len(key) == 1 and ord(key) > 126:
            return self.ask("Input.insertText", text=key)
        event = {"key": key, "code": key, "modifiers": SHIFT if shift else 0}
        if key in CODES:
            event["windowsVirtualKeyCode"] = CODES[key]
        if len(key) == 1 or key in TEXTS:
            event["text"] = TEXTS.get(key, key)
        self.ask("Input.dispatchKeyEvent", type="keyDown", **event)
        event.pop("text", None)
        self.ask("Input.dispatchKeyEvent", type="keyUp", **event)

    def size(self, width, height, mobile=False, scale=1):
        self.ask("Emulation.setDeviceMetricsOverride", width=width, height=height, deviceScaleFactor=scale, mobile=mobile)
        self.ask("Emulation.setTouchEmulationEnabled", enabled=mobile)

    def media(self, **wanted):
        features = [{"name": name, "value": on if wanted.get(key) else off} for key, (name, on, off) in FEATURES.items()]
        self.ask("Emulation.setEmulatedMedia", features=features)

    def scripts(self, are_on):
        self.ask("Emulation.setScriptExecutionDisabled", value=not are_on)

    def screenshot(self):
        return base64.b64decode(self.ask("Page.captureScreenshot", format="png")["data"])

    def tree(self):
        """What a screen reader is told, node by node."""
        return self.ask("Accessibility.getFullAXTree")["nodes"]

    def problem(self, event):
        params = event.get("params", {})
        match event.get("method"):
            case "Runtime.exceptionThrown":
                details = params["exceptionDetails"]
                return "exception: " + details.get("exception", {}).get("description", details["text"])
            case "Log.entryAdded":
                return "log: " + params["entry"]["text"]
            case "Runtime.consoleAPICalled":
                return f"console: {[argument.get('value') for argument in params['args']]}"
            case "Network.requestWillBeSent":
                return outside(params["request"]["url"])
