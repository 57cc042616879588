"""Writes Fixtures/Networks, Expected and Answers anew. The same bytes every time, or there is a difference to explain."""

import sys
from pathlib import Path

from measures import FAMILIES
from networks import ALL
from questions import answers
from record import Record


def main(root):
    networks, expected, answered = root / "Networks", root / "Expected", root / "Answers"
    for folder in (networks, expected, answered):
        folder.mkdir(parents=True, exist_ok=True)
    for fixture in ALL:
        record = Record()
        for family in FAMILIES:
            family.measure(fixture, record)
        (networks / f"{fixture.name}.txt").write_text(fixture.text(), encoding="utf-8")
        (expected / f"{fixture.name}.json").write_text(record.text(), encoding="utf-8")
        (answered / f"{fixture.name}.json").write_text(answers(fixture), encoding="utf-8")
    names = {fixture.name for fixture in ALL}
    for stale in [*networks.iterdir(), *expected.iterdir(), *answered.iterdir()]:
        if stale.stem not in names:
            stale.unlink()
    print(f"{len(ALL)} networks")


if __name__ == "__main__":
    main(Path(sys.argv[1]) if len(sys.argv) > 1 else Path(__file__).parent.parent / "Fixtures")
