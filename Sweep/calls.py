"""Every verb with whatever options: what must not happen, whatever is asked.

A call may be refused, with its exit code and a sentence; it may not be ended by a signal, trap, hang, leave half a file, or
print what is no number.
"""

import json
import os
import random
import re
import subprocess

from networks import Case

ALLOWED = {0, 1, 64, 65, 66, 69, 73}
NO_NUMBER = re.compile(r"\b(?:-?nan|-?inf)\b")
VIEW = [["--directed"], ["--weight", "w"], ["--weight", "w", "--weight-is", "distance"], ["--weight", "nothing"],
        ["--project", "actors"], ["--project", "partners"], ["--project", "bipartite"]]
PART = [["--kinds", "organisation"], ["--kinds", "company,association"], ["--relations", "funds"], ["--at", "2015"],
        ["--relations", "collaboratesWith,funds"], ["--without", "{a}"], ["--focus", "{a}"],
        ["--focus", "{a}", "--depth", "1"], ["--kinds", "person"]]
GROUPS = [["--by", "kind"], ["--by", "territory"], ["--by", "community"], ["--by", "nothing"]]
FORMS = [["--format", form] for form in ("table", "csv", "json", "jsonl", "markdown")]
SPEECH = [["--lang", "fr"], ["--lang", "en"], ["--quiet"]]
LOOK = [["--layout", engine] for engine in ("dot", "neato", "sfdp", "twopi", "circo")]
LOOK += [["--theme", theme] for theme in ("light", "dark", "print")]
LOOK += [["--size-by", metric] for metric in ("degree", "betweenness", "w", "none")]
LOOK += [["--color-by", by] for by in ("kind", "community", "territory", "betweenness", "ei-index", "w")]
LOOK += [["--collapse", "community"], ["--format", "dot"]]
VERBS = {  # verb: (arguments after the file, options)
    "info": ([], FORMS + SPEECH), "validate": ([], FORMS + SPEECH), "vocabulary": ([], FORMS + SPEECH),
    "metrics": ([], VIEW + PART + GROUPS + FORMS + SPEECH + [
        ["--metrics", "all"], ["--of", "network"], ["--of", "edges"], ["--top", "2"], ["--sort", "degree"], ["--raw"],
        ["--metrics", "eigenvector,hub,katz"], ["--approximate", "betweenness"], ["--tolerance", "1e-300"]]),
    "communities": ([], VIEW + PART + FORMS + SPEECH + [
        ["--algorithm", name] for name in ("louvain", "label-propagation", "infomap", "girvan-newman")] + [
        ["--fast"], ["--resolution", "0.5"], ["--seed", "7"]]),
    "brokers": ([], VIEW + PART + GROUPS + FORMS + SPEECH), "fragility": ([], VIEW + PART + FORMS + SPEECH),
    "path": (["{a}", "{b}"], VIEW + PART + FORMS + SPEECH + [["--all"], ["--count", "3"], ["--within", "3"]]),
    "card": (["{a}"], PART + FORMS + SPEECH + [["--format", "html"], ["{b}"]]),
    "neighbors": (["{a}"], VIEW + PART + FORMS + SPEECH + [["--depth", "2"]]),
    "common": (["{a}", "{b}"], VIEW + PART + FORMS + SPEECH), "between": (["company", "association"], PART + FORMS + SPEECH),
    "introduce": (["{a}", "{b}"], VIEW + PART + FORMS + SPEECH), "reach": (["company", "foundation"], VIEW + FORMS + SPEECH),
    "find": (["A"], FORMS + SPEECH), "stages": ([], PART + FORMS + SPEECH), "trust": ([], PART + FORMS + SPEECH),
    "evolution": ([], VIEW + PART + FORMS + SPEECH), "timeline": ([], PART + LOOK[5:8] + SPEECH + [["--steps", "2"]]),
    "report": ([], SPEECH + [["--pictures", "none"], ["--chapters", "needs"], ["--format", "markdown"]]),
    "map": ([], PART + LOOK + SPEECH + [["--subtitle", "two\nlines"]]), "isolates": ([], VIEW + PART + FORMS + SPEECH),
    "duplicates": ([], FORMS + SPEECH + [["--min-score", "0"], ["--min-score", "1"], ["--top", "2"]]),
    "merge": (["-o", "-", "--to", "yaml"], [["--strict"]] + SPEECH),
    "convert": (["-"], [["--to", "yaml"], ["--to", "csv"], ["--strict"]] + SPEECH),
}
CALLS = 3


def run(ramure, seed, folder):
    """Some calls on the ecosystem of a seed: how many, and what was wrong with them."""
    draw, case, faults = random.Random(seed * 7919), Case(seed), []
    path = os.path.join(folder, f"call-{seed}.yaml")
    with open(path, "w", encoding="utf-8") as file:
        file.write(case.written())
    names = case.nodes()
    for _ in range(CALLS):
        verb = draw.choice(list(VERBS))
        arguments, options = VERBS[verb]
        # Each option once: of two the last would win.
        chosen = list({option[0]: option for option in draw.sample(options, draw.randint(0, min(4, len(options))))}.values())
        words = [word.format(a=draw.choice(names), b=draw.choice(names))
                 for word in arguments + [word for option in chosen for word in option]]
        call = [ramure, verb, path] + words
        if verb in ("map", "timeline", "report"):
            call += ["-o", "-"]
        fault = wrong(call)
        if fault:
            faults.append(f"seed {seed}: {fault}\n    {' '.join(call[1:])}")
    if not faults:
        os.unlink(path)
    return CALLS, faults


def wrong(call):
    try:
        answer = subprocess.run(call, capture_output=True, timeout=120)
    except subprocess.TimeoutExpired:
        return "no answer in two minutes"
    errors = answer.stderr.decode("utf-8", "replace")
    if answer.returncode not in ALLOWED:
        return f"exit {answer.returncode}: {errors.strip()[:400]}"
    if answer.returncode not in (0, 1) and not errors.strip():
        return f"exit {answer.returncode} without a word"
    text = answer.stdout.decode("utf-8", "replace")
    if "Fatal error" in errors or "�" in text:
        return errors.strip()[:400] or "text that is not UTF-8"
    figures = re.sub(r"<style.*?</style>", "", text, flags=re.S)
    if NO_NUMBER.search(figures):
        return f"no number: {NO_NUMBER.search(figures).group()}"
    if ("--format", "json") in zip(call, call[1:]) and answer.returncode == 0:
        try:
            json.loads(text)
        except ValueError as error:
            return f"no JSON: {error}"
    return None
