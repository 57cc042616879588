"""Writes Fixtures/Networks, Expected, Communities, Answers and Evolution anew. The same bytes, or there is a difference to explain."""

import sys
from pathlib import Path

import evolution
import questions
import recovery
from measures import FAMILIES, SEARCHES
from networks import ALL, recovered
from record import Record


def main(root):
    write(ALL, FAMILIES + SEARCHES, root / "Networks", root / "Expected")
    questions.write(ALL, root / "Answers")
    evolution.write(root / "Evolution")
    write(recovered.networks(), [recovery], root / "Communities", root / "Communities")


def write(fixtures, families, networks, expected):
    networks.mkdir(parents=True, exist_ok=True)
    expected.mkdir(parents=True, exist_ok=True)
    for fixture in fixtures:
        record = Record()
        for family in families:
            family.measure(fixture, record)
        (networks / f"{fixture.name}.txt").write_text(fixture.text(), encoding="utf-8")
        (expected / f"{fixture.name}.json").write_text(record.text(), encoding="utf-8")
    names = {fixture.name for fixture in fixtures}
    for stale in [*networks.iterdir(), *expected.iterdir()]:
        if stale.stem not in names:
            stale.unlink(missing_ok=True)
    print(f"{len(fixtures)} networks in {networks.name}")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "Fixtures")
