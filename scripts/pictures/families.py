"""Networks of every shape that a map has to bear, as edge lists and YAML: the families that `make test-pictures` draws."""

import random

SCRIPTS = [
    "香港社會服務聯會及合作夥伴", "日本の市民活動を支える中間支援組織ネットワーク", "한국 자원봉사 단체 협의회",
    "جمعية التضامن الاجتماعي والتنمية المحلية", "רשת השותפויות לקהילה", "सामुदायिक सहयोग एवं विकास समिति",
    "เครือข่ายความร่วมมือเพื่อชุมชนและสังคม", "সমবায় উন্নয়ন সমিতি", "கூட்டுறவு மேம்பாட்டு அமைப்பு",
    "Ассоциация общественных объединений", "Ένωση Εθελοντικών Οργανώσεων", "Ընկերակցությունների միություն",
    "საზოგადოებრივი თანამშრომლობა", "Fédération des associations de l’Ouest",
]


def name(number):
    return f"n{number:04}"


def listed(pairs):
    """An edge list of pairs of numbers."""
    return "".join(f"{name(one)} {name(other)}\n" for one, other in pairs)


def complete(count):
    return [(one, other) for one in range(count) for other in range(one + 1, count)]


def grid(columns, rows):
    pairs = []
    for row in range(rows):
        for column in range(columns):
            place = row * columns + column
            if column + 1 < columns:
                pairs.append((place, place + 1))
            if row + 1 < rows:
                pairs.append((place, place + columns))
    return pairs


def grown(count, ties, seed):
    """Each newcomer is tied to some who are there, the well-tied ones first (Barabási and Albert 1999)."""
    chance = random.Random(seed)
    ends = list(range(ties))
    pairs = []
    for new in range(ties, count):
        chosen = set()
        while len(chosen) < ties:
            chosen.add(chance.choice(ends))
        for old in sorted(chosen):
            pairs.append((old, new))
            ends += [old, new]
    return pairs


def by_chance(count, lines, seed):
    chance = random.Random(seed)
    pairs = set()
    while len(pairs) < lines:
        one, other = chance.sample(range(count), 2)
        pairs.add((min(one, other), max(one, other)))
    return sorted(pairs)


def yaml(names, relations, title):
    text = f'ecosystem: {{title: "{title}"}}\nactors:\n'
    text += "".join(f'  {name(number)}: {{name: "{label}"}}\n' for number, label in enumerate(names))
    text += "relations:\n"
    return text + "".join(f"  - {name(one)} {kind} {name(other)}\n" for one, kind, other in relations)


def hubs(count, leaves):
    pairs = [(hub, (hub + 1) % count) for hub in range(count)]
    return pairs + [(hub, count + hub * leaves + leaf) for hub in range(count) for leaf in range(leaves)]


def parts():
    """Five rings, then ten pairs."""
    pairs = []
    for ring in range(5):
        pairs += [(ring * 6 + place, ring * 6 + (place + 1) % 6) for place in range(6)]
    return pairs + [(30 + 2 * pair, 31 + 2 * pair) for pair in range(10)]


def own_kinds():
    text = "vocabulary:\n  nodes:\n"
    text += "".join(f"    k{kind:02}: {{label: Sort {kind}, family: actor}}\n" for kind in range(16))
    text += "  relations:\n    lendsTo: {label: lends to}\n    feeds: {label: feeds}\n    shelters: {label: shelters}\n"
    text += "".join(f"k{kind:02}:\n  m{kind:02}: Member {kind}\n" for kind in range(16)) + "relations:\n"
    kinds = ["lendsTo", "feeds", "shelters"]
    return text + "".join(f"  - m{kind:02} {kinds[kind % 3]} m{kind + 1:02}\n" for kind in range(15))


LONG = [
    f"Association interdépartementale pour le développement numéro {number} des coopérations territoriales"
    for number in range(24)
]

# The text of each family and the format it is in.
ALL = {
    "pair": (listed([(0, 1)]), "edges"),
    "path-12": (listed((place, place + 1) for place in range(11)), "edges"),
    "path-300": (listed((place, place + 1) for place in range(299)), "edges"),
    "ring-60": (listed((place, (place + 1) % 60) for place in range(60)), "edges"),
    "tree-127": (listed(((place - 1) // 2, place) for place in range(1, 127)), "edges"),
    "tree-400": (listed(((place - 1) // 3, place) for place in range(1, 400)), "edges"),
    "grid-6": (listed(grid(6, 6)), "edges"),
    "grid-17": (listed(grid(17, 17)), "edges"),
    "ladder-20": (listed(grid(20, 2)), "edges"),
    "star-30": (listed((0, place) for place in range(1, 31)), "edges"),
    "star-300": (listed((0, place) for place in range(1, 301)), "edges"),
    "wheel-20": (listed([(0, 1 + place) for place in range(20)] + [(1 + place, 1 + (place + 1) % 20) for place in range(20)]), "edges"),
    "complete-12": (listed(complete(12)), "edges"),
    "complete-24": (listed(complete(24)), "edges"),
    "two-sides": (listed((one, 6 + other) for one in range(6) for other in range(14)), "edges"),
    "parts": (listed(parts()), "edges"),
    "hubs": (listed(hubs(4, 30)), "edges"),
    "chance-120": (listed(by_chance(120, 200, 7)), "edges"),
    "grown-200": (listed(grown(200, 2, 3)), "edges"),
    "grown-2600": (listed(grown(2_600, 1, 5)), "edges"),
    "grown-600": (listed(grown(600, 1, 5)), "edges"),
    "scripts": (yaml(SCRIPTS, [(0, "collaboratesWith", place) for place in range(1, 14)], "In fourteen scripts"), "yaml"),
    "long-names": (yaml(LONG, [(place // 2, "collaboratesWith", place) for place in range(1, 24)], "Long names"), "yaml"),
    "alone-200": (yaml([f"Organisation {number}" for number in range(200)], [(0, "funds", 1)], "Mostly alone"), "yaml"),
    "parallel": (yaml([f"Actor {number}" for number in range(8)], [(one, kind, other) for one, other in complete(8)[::2] for kind in ["funds", "supports", "trusts"]], "Several ties"), "yaml"),
    "own-kinds": (own_kinds(), "yaml"),
}
