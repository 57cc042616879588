"""Measures who finds which rows of a list are the same: ours, rapidfuzz, dedupe and Splink, on lists that say so.

    duplicates.py RAMURE FILE…            # tables with the columns id, name and who: equal who, same
    duplicates.py RAMURE --only ramure FILE…

Counted are pairs of rows. Each program gives pairs with a score. From them come precision (how many of the pairs given are
pairs), recall (how many of the pairs there are were given) and their harmonic mean F1, at the threshold the program would
take by itself, and at the one that would have been best: for that, the answers have to be known, so it flatters all alike.

* ramure: `ramure duplicates`, threshold 0.8.
* rapidfuzz: token_sort_ratio and WRatio of all pairs, lower case and signs taken out (`default_process`); threshold 90, as
  its users take. Accents stay, unless the name says “plain”: then they are taken out before.
* dedupe: fields String and Text on the name, taught by a hundred pairs of the same and two hundred of others out of the
  list itself, which no coordinator would have; threshold 0.5.
* Splink: on DuckDB, unsupervised; the name without accents by Jaro and Winkler, its words in order by Levenshtein, its
  rarest word with its frequency; blocked by equal words, starts and ends; threshold 0.5 (of a probability).
"""

import csv
import io
import itertools
import json
import random
import subprocess
import sys
import tempfile
import time
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path


def plain(name):
    return "".join(sign for sign in unicodedata.normalize("NFD", name) if not unicodedata.combining(sign))


def words(name):
    return "".join(sign if sign.isalnum() else " " for sign in plain(name).lower()).split()


class List:
    def __init__(self, path):
        with open(path, newline="", encoding="utf-8") as file:
            self.rows = list(csv.DictReader(file))
        self.path, self.number = path, {row["id"]: place for place, row in enumerate(self.rows)}
        self.names = [row["name"] for row in self.rows]
        self.who = [row["who"] for row in self.rows]
        self.pairs = sum(count * (count - 1) // 2 for count in Counter(self.who).values())

    def is_pair(self, one, other):
        return self.who[one] == self.who[other]

    def judge(self, scored, usual):
        """Precision, recall and F1 at the usual threshold; the best F1, with its threshold."""
        scored = sorted(scored, reverse=True)
        found, best, at = 0, (0, 0, 0, 0), (0, 0, 0)
        for given, (score, one, other) in enumerate(scored, 1):
            found += self.is_pair(one, other)
            if given < len(scored) and scored[given][0] == score:
                continue
            precision, recall = found / given, found / self.pairs
            f1 = 2 * precision * recall / (precision + recall) if found else 0
            best = max(best, (f1, precision, recall, score))
            if score >= usual:
                at = (precision, recall, f1)
        return at, best


def ramure(command, data):
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder) / "pairs.csv"
        subprocess.run([command, "duplicates", data.path, "--min-score", "0.3", "-o", out, "--lang", "en", "--quiet"], check=True)
        with open(out, newline="", encoding="utf-8") as file:
            return [(float(row["score"]), data.number[row["id_1"]], data.number[row["id_2"]])
                    for row in csv.DictReader(file)]


def rapidfuzz(data, scorer, names):
    import numpy as np
    from rapidfuzz import fuzz, process, utils

    found = []
    for start in range(0, len(names), 500):
        scores = process.cdist(names[start:start + 500], names, scorer=getattr(fuzz, scorer), processor=utils.default_process,
                               score_cutoff=60, workers=2, dtype=np.float32)
        for one, other in np.argwhere(scores > 0):
            if start + one < other:
                found.append((float(scores[one, other]), int(start + one), int(other)))
    return found


def dedupe(data):
    import dedupe as library
    from dedupe import variables

    draw = random.Random(1)
    records = {place: {"name": " ".join(words(name)) or None} for place, name in enumerate(data.names)}
    by_who = defaultdict(list)
    for place, who in enumerate(data.who):
        by_who[who].append(place)
    same = [pair for members in by_who.values() for pair in itertools.combinations(members, 2)]
    others = []
    while len(others) < 200:
        pair = draw.sample(range(len(data.names)), 2)
        # Half of them share a word: those that are worth asking about.
        shares = set(words(data.names[pair[0]])) & set(words(data.names[pair[1]]))
        if not data.is_pair(*pair) and (shares or len(others) % 2):
            others.append(pair)
    deduper = library.Dedupe([variables.String("name"), variables.Text("name")], num_cores=1)

    def told(pairs):
        return [{"__class__": "tuple", "__value__": [records[place] for place in pair]} for pair in pairs]

    taught = {"match": told(draw.sample(same, min(100, len(same)))), "distinct": told(others)}
    deduper.prepare_training(records, training_file=io.StringIO(json.dumps(taught)), sample_size=3000)
    deduper.train()
    scores = deduper.score(deduper.pairs(records))
    return [(float(score), int(min(ids)), int(max(ids))) for ids, score in zip(scores["pairs"], scores["score"])]


def splink(data):
    import pandas
    from splink import Linker, SettingsCreator, block_on
    import splink.comparison_library as compare
    from splink.backends.duckdb import DuckDBAPI

    counts = Counter(word for name in data.names for word in set(words(name)))
    table = pandas.DataFrame([
        {"unique_id": place, "name": " ".join(parts), "words": parts, "ordered": " ".join(sorted(parts)),
         "rarest": min(parts or [""], key=lambda word: (counts[word], word)), "start": "".join(parts)[:6],
         "end": "".join(parts)[-6:]}
        for place, parts in enumerate(map(words, data.names))])
    settings = SettingsCreator(
        link_type="dedupe_only",
        comparisons=[compare.JaroWinklerAtThresholds("name", [0.98, 0.95, 0.9, 0.8]),
                     compare.LevenshteinAtThresholds("ordered", [1, 2, 4, 8]),
                     compare.ExactMatch("rarest").configure(term_frequency_adjustments=True)],
        blocking_rules_to_generate_predictions=[block_on("rarest"), block_on("start"), block_on("end"), block_on("ordered")])
    linker = Linker(DuckDBAPI().register(table, table_name="names"), settings)
    linker.training.estimate_probability_two_random_records_match([block_on("ordered")], recall=0.5)
    linker.training.estimate_u_using_random_sampling(max_pairs=2e6, seed=1)
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("rarest"))
    linker.training.estimate_parameters_using_expectation_maximisation(block_on("start"))
    found = linker.inference.predict(threshold_match_probability=0.01).as_pandas_dataframe()
    return [(float(row.match_probability), int(row.unique_id_l), int(row.unique_id_r)) for row in found.itertuples()]


def main(command, *arguments):
    only = arguments[1] if arguments[:1] == ("--only",) else None
    for path in arguments[2:] if only else arguments:
        data = List(path)
        print(f"\n{Path(path).name}: {len(data.names)} rows, {data.pairs} pairs\n")
        print("| program | threshold | precision | recall | F1 | best F1 | at | s |\n|---|--:|--:|--:|--:|--:|--:|--:|")
        accentless = [plain(name) for name in data.names]
        programs = [
            ("ramure", 0.8, lambda: ramure(command, data)),
            ("rapidfuzz token_sort_ratio", 90, lambda: rapidfuzz(data, "token_sort_ratio", data.names)),
            ("rapidfuzz token_sort_ratio, plain", 90, lambda: rapidfuzz(data, "token_sort_ratio", accentless)),
            ("rapidfuzz WRatio, plain", 90, lambda: rapidfuzz(data, "WRatio", accentless)),
            ("dedupe", 0.5, lambda: dedupe(data)), ("Splink", 0.5, lambda: splink(data)),
        ]
        for title, usual, run in programs:
            if only and not title.startswith(only):
                continue
            start = time.perf_counter()
            scored = run()
            seconds = time.perf_counter() - start
            (precision, recall, f1), best = data.judge(scored, usual)
            print(f"| {title} | {usual} | {precision:.3f} | {recall:.3f} | {f1:.3f} | {best[0]:.3f} | {best[3]:.2f} "
                  f"| {seconds:.1f} |", flush=True)


if __name__ == "__main__":
    main(*sys.argv[1:])
