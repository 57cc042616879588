"""Paths, common neighbours and what falls apart are those the command finds, in every view."""

import random
import re

PATHS = "[...document.querySelectorAll('.answer .paths li')].map((one) => [...one.querySelectorAll('button.name')].map((name) => name.textContent))"
PEOPLE = "[...document.querySelectorAll('.answer > ul:not(.chosen) button.name')].map((one) => one.textContent)"
MOST = 50


def views(page):
    """Views of the page, each with the options of the command that mean the same."""
    kinds = [kind["id"] for kind in page.data["relationKinds"]]
    used = sorted({kinds[kind] for kind in page.data["relations"]["kind"]})
    half = used[::2]
    rest = ["--relations", ",".join(kind for kind in used if kind not in half)]
    return [({}, []), ({"year": "2012"}, ["--at", "2012"]), ({"relations": half}, rest),
            ({"year": "2018", "relations": used[:2]}, ["--at", "2018", "--relations", ",".join(used[2:])])]


def walk(browser, maps, faults, pairs=10):
    page, answers = maps.founding(browser)
    page.open()
    chance = random.Random(19)
    for view, options in views(page):
        there, _ = answers.drawn(*options)
        for _ in range(pairs):
            left, right = chance.sample(there, 2)
            path(page, answers, faults, left, right, view, options)
            common(page, answers, faults, left, right, view, options)
        for left in chance.sample(there, 2) + (["rameau"] if "rameau" in there else []):
            departure(page, answers, faults, left, view, options)


def path(page, answers, faults, left, right, view, options):
    page.go(panel="ask", question="path", **{"from": left, "to": right}, **view)
    wanted = [[page.name(node) for node in way] for way in answers.shortest(left, right, *options)][:MOST]
    faults.same(f"paths from {left} to {right} {options}", page.ask(PATHS), wanted)


def common(page, answers, faults, left, right, view, options):
    page.go(panel="ask", question="common", **{"from": left, "to": right}, **view)
    wanted = answers.neighbours(left, *options) & answers.neighbours(right, *options)
    faults.same(f"common to {left} and {right} {options}", sorted(page.ask(PEOPLE)), sorted(map(page.name, wanted)))


def departure(page, answers, faults, node, view, options):
    page.go(panel="ask", question="without", without=[node], **view)
    wanted = answers.without(node, *options)
    faults.same(f"cut off without {node} {options}", sorted(page.ask(PEOPLE)), sorted(map(page.name, wanted["cut_off"])))
    said = " ".join(page.texts(".answer > p"))
    words = page.data["words"]
    for word, count in [("cutOff", len(wanted["cut_off"])), ("leftAlone", len(wanted["isolated"])), ("lostPairs", wanted["lost_pairs"])]:
        sentence = form(words[word][page.place], count)
        faults.same(f"{word} without {node} {options} is said ({sentence})", sentence in plain(said), count > 0)


def form(text, count):
    """A sentence of the page that counts, as it is said in French."""
    one, many = text.split("|") if "|" in text else (text, text)
    return plain((one if count < 2 else many).replace("{0}", str(count)))


def plain(text):
    """A text with its numbers ungrouped and its spaces alike."""
    return re.sub(r"(?<=\d)[\u202f\u00a0](?=\d{3})", "", text).replace("\u00a0", " ").replace("\u202f", " ")
