"""The ecosystems the walks go through, each made into a page once."""

import functools
import subprocess
from pathlib import Path

import networks
from answers import Answers
from page import Page

GRAPHS = Path(__file__).resolve().parents[2] / "graphs"


class Maps:
    def __init__(self, ramure, folder):
        self.ramure, self.folder = ramure, Path(folder)

    @functools.cache
    def made(self, file, *options):
        target = self.folder / f"{len(list(self.folder.glob('*.html')))}.html"
        answer = subprocess.run([self.ramure, "map", str(file), "-o", str(target), "--quiet", *options], capture_output=True, text=True)
        if answer.returncode:
            raise RuntimeError(f"map {file}: {answer.stderr.strip()}")
        return target

    def page(self, browser, file, *options):
        return Page(browser, self.made(file, *options))

    def founding(self, browser):
        """The first ecosystem, in French, as a page, and what the command says of it."""
        file = GRAPHS / "numerique-innovation-societale.yaml"
        return self.page(browser, file), self.answers(file)

    def many(self, browser):
        """A network of 2,600 in groups, which is drawn on a canvas, and what the command says of it."""
        folder = networks.groups(self.folder / "many", 2600, ties=2)
        # A canvas has no use for a fine layout: what is quick is taken.
        return self.page(browser, folder, "--timeout", "2", "--fast"), self.answers(folder)

    @functools.cache
    def answers(self, file):
        return Answers(self.ramure, file)
