"""A browser as a test uses it: a page is opened, looked at, and moved by hands and keys, in Chromium and in Firefox alike."""

import json
import shutil
import tempfile
import time

from websockets.sync.client import connect

# Runs before the page does: what a policy forbade, and what the page wanted to save, is kept for the test.
WATCH = """
globalThis.ranByItself = [];
globalThis.forbidden = [];
addEventListener("securitypolicyviolation", (event) => forbidden.push(event.violatedDirective + " " + event.blockedURI));
globalThis.saved = [];
const blobs = new Map();
if (globalThis.URL?.createObjectURL) {
  const create = URL.createObjectURL;
  URL.createObjectURL = (blob) => {
    const address = create.call(URL, blob);
    blobs.set(address, blob);
    return address;
  };
  const click = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function () {
    if (this.download) saved.push({ name: this.download, blob: blobs.get(this.href) });
    else click.call(this);
  };
}
for (const name of ["alert", "confirm", "prompt"]) globalThis[name] = () => ranByItself.push(name);
"""
# What a page that asks for nothing may be made of.
OWN = ("file:", "data:", "blob:", "about:")


class Fault(Exception):
    """What a browser says it cannot do."""


class Browser:
    """What both have in common; how it is asked for, each says itself."""

    name = ""
    programs = []

    @classmethod
    def program(cls):
        return next(filter(None, map(shutil.which, cls.programs)), None)

    def __init__(self):
        self.folder = tempfile.mkdtemp(prefix="ramure-browser-")
        self.number = 0
        self.events = []
        self.x = self.y = 0

    def join(self, address):
        self.socket = connect(address, max_size=None, open_timeout=30)

    def ask(self, method, **params):
        self.number += 1
        self.socket.send(json.dumps({"id": self.number, "method": method, "params": params}))
        while True:
            answer = json.loads(self.socket.recv(timeout=120))
            if answer.get("id") == self.number:
                if "error" in answer:
                    raise Fault(f"{method}: {answer.get('message') or answer['error']}")
                return answer["result"]
            self.events.append(answer)

    def wait(self, seconds):
        """Takes in what happens meanwhile."""
        end = time.monotonic() + seconds
        while (left := end - time.monotonic()) > 0:
            try:
                self.events.append(json.loads(self.socket.recv(timeout=left)))
            except TimeoutError:
                return

    def until(self, expression, seconds=20):
        """Waits for something to be so."""
        end = time.monotonic() + seconds
        while not self.evaluate(expression):
            if time.monotonic() > end:
                raise Fault(f"not so after {seconds} seconds: {expression}")
            self.wait(0.03)

    def click(self, x, y, count=1, shift=False):
        self.move(x, y)
        for number in range(1, count + 1):
            self.press(number, shift)
            self.release(number, shift)

    def tap(self, x, y):
        self.touch([[(x, y)]])

    def type(self, text):
        for letter in text:
            self.key(letter)

    def problems(self):
        """Messages, exceptions, requests, what the policy forbade and what ran of itself, since they were last asked for."""
        found = [text for event in self.events if (text := self.problem(event))]
        self.events.clear()
        try:
            found += [f"forbidden by the policy: {text}" for text in self.evaluate("globalThis.forbidden?.splice(0) ?? []")]
            found += [f"ran of itself: {text}" for text in self.evaluate("globalThis.ranByItself?.splice(0) ?? []")]
        except Fault as fault:
            found.append(str(fault))
        return found

    def stop(self):
        self.process.terminate()
        self.process.wait(timeout=20)
        shutil.rmtree(self.folder, ignore_errors=True)


def outside(address):
    return None if address.startswith(OWN) else f"request: {address}"
