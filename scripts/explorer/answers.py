"""What the command answers about a file: the page has to say the same."""

import functools
import json
import re
import subprocess


class Answers:
    def __init__(self, ramure, file):
        self.ramure, self.file = str(ramure), str(file)

    @functools.cache
    def text(self, verb, *options):
        answer = subprocess.run([self.ramure, verb, self.file, *options, "--quiet"], capture_output=True, text=True)
        # 1 says that the answer is no.
        if answer.returncode not in (0, 1):
            raise RuntimeError(f"{verb} {' '.join(options)}: {answer.stderr.strip()}")
        return answer.stdout

    def json(self, verb, *options):
        return json.loads(self.text(verb, *options, "--format", "json"))

    def drawn(self, *options):
        """The ids of nodes and the count of relations a map of this view holds."""
        lines = self.text("map", *options, "--format", "dot").splitlines()
        nodes = [found.group(1) for line in lines if (found := re.match(r'\s+"((?:[^"\\]|\\.)*)" \[label=', line))]
        relations = sum(1 for line in lines if re.match(r'\s+"(?:[^"\\]|\\.)*" -[->] "', line))
        return sorted(nodes), relations

    def metrics(self):
        return {row["id"]: row for row in self.json("metrics")["nodes"]}

    def neighbours(self, node, *options):
        return {other["id"] for other in self.json("neighbors", node, *options)["neighbors"]}

    def shortest(self, left, right, *options):
        """All shortest paths, as lists of ids, in the order of the command."""
        first = self.json("path", left, right, *options)["paths"]
        if not first:
            return []
        length = first[0]["length"]
        paths = self.json("path", left, right, "--all", "--within", str(length), *options)["paths"]
        return [[actor["id"] for actor in path["actors"]] for path in paths]

    def without(self, node, *options):
        scenario = self.json("fragility", "--without", node, *options)["scenario"]
        ids = {key: sorted(one["id"] for one in scenario[key]) for key in ("cut_off", "isolated")}
        return ids | {"lost_pairs": scenario["lost_pairs"]}
