#!/usr/bin/env python3
"""explorer.py RAMURE [PAGE]: how soon explorers show their first picture and how evenly they move, in Chromium, beside pages of
vis-network and sigma.js (as pyvis and ipysigma carry them) with the same marks at the same places. PAGE is a large map that was made before."""

import re
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "scripts" / "explorer"))

import networks  # noqa: E402
import peers_explorer  # noqa: E402
from chromium import Chromium  # noqa: E402
from maps import Maps  # noqa: E402
from page import Page  # noqa: E402

# Looks each frame whether something is drawn. What stands on a canvas is seen by making it small.
FIRST = """
globalThis.pictured = 0;
const small = document.createElement("canvas");
small.width = small.height = 40;
const hasInk = (canvas) => {
  const context = small.getContext("2d", { willReadFrequently: true });
  context.clearRect(0, 0, 40, 40);
  context.drawImage(canvas, 0, 0, 40, 40);
  return context.getImageData(0, 0, 40, 40).data.some((value, place) => place % 4 === 3 && value > 0);
};
const look = () => {
  const canvas = document.querySelector("canvas.sea, .vis-network canvas");
  const isThere = document.querySelector(".world .node, #sheet .node") || globalThis.isDrawn || (canvas && canvas.width && hasInk(canvas));
  if (isThere) globalThis.pictured = performance.now();
  else requestAnimationFrame(look);
};
requestAnimationFrame(look);
"""
FRAMES = """(() => {
  globalThis.frames = [];
  let last = 0;
  const note = (now) => {
    if (last) frames.push(now - last);
    last = now;
    globalThis.noting = requestAnimationFrame(note);
  };
  globalThis.noting = requestAnimationFrame(note);
})()"""
STEPS = 120
# Where a frame takes a second, fewer steps tell as much.
LONGEST = 8


def opened(browser, file):
    browser.ask("Page.navigate", url="about:blank")
    browser.until("document.readyState === 'complete'")
    browser.ask("Page.navigate", url=Path(file).resolve().as_uri())
    browser.until("globalThis.pictured > 0", 120)
    first = browser.evaluate("pictured")
    browser.wait(2)
    return first


def frames(browser, move):
    """Median, 95th of a hundred and worst of the times between frames while hands move."""
    browser.evaluate(FRAMES)
    end = time.monotonic() + LONGEST
    for step in range(STEPS):
        move(step)
        if time.monotonic() > end:
            break
    browser.wait(0.3)
    times = sorted(browser.evaluate("(cancelAnimationFrame(noting), frames)"))
    return statistics.median(times), times[int(len(times) * 0.95)], times[-1]


def measured(browser, file):
    first = opened(browser, file)
    # A place near the edge, where no mark is dragged instead of the map.
    x, y = 900, 120
    browser.move(x, y)
    browser.press()
    panned = frames(browser, lambda step: browser.move(x - 300 + 5 * abs(60 - step % 120), y + step, held=True))
    browser.release()
    zoomed = frames(browser, lambda step: browser.wheel(700, 450, -60 if step % 60 < 30 else 60))
    return first, panned, zoomed


def line(name, found):
    first, panned, zoomed = found
    cells = [f"{value:8.1f}" for value in (first, *panned, *zoomed)]
    print(f"  {name:12}" + "".join(cells), flush=True)


def main(ramure, large=None):
    with tempfile.TemporaryDirectory() as folder:
        maps = Maps(ramure, folder)
        browser = Chromium()
        browser.ask("Page.addScriptToEvaluateOnNewDocument", source=FIRST)
        founding = maps.founding(browser)[0].file
        large = Path(large) if large else maps.made(networks.groups(maps.folder / "large", 20000))
        for file in (founding, large):
            page = Page(browser, file)
            count, relations = len(page.ids), len(page.data["relations"]["from"])
            size = file.stat().st_size
            print(f"{count} nodes, {relations} relations, {size / 1e6:.1f} MB; ms to the first picture, then ms between frames, panned and zoomed")
            print(" " * 14 + "".join(f"{title:>8}" for title in ["first", *["median", "95 %", "worst"] * 2]))
            ours = measured(browser, file)
            line("ramure", ours)
            for name, make in peers_explorer.ALL.items():
                theirs = measured(browser, make(page.data, maps.folder / f"{name}.html"))
                line(name, theirs)
                ratios = [theirs[0] / ours[0], *(their / our for their, our in zip(theirs[1] + theirs[2], ours[1] + ours[2]))]
                print("  " + f"{'÷ ours':12}" + "".join(f"{ratio:8.2f}" for ratio in ratios))
        browser.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
