"""Two programs that define a measure alike must give the same figures, or nothing is written."""

import math


def agree(one, other, what):
    """Both are sequences of numbers or None."""
    one, other = list(one), list(other)
    assert len(one) == len(other), f"{what}: {len(one)} figures against {len(other)}"
    for place, (a, b) in enumerate(zip(one, other)):
        same = a is None and b is None
        if a is not None and b is not None:
            same = math.isclose(a, b, rel_tol=1e-9, abs_tol=1e-12)
        assert same, f"{what}: {a} against {b} at {place}"


def defined(values):
    """NaN says not defined in NetworkX and igraph; we say None."""
    return [None if value is None or math.isnan(value) else value for value in values]
