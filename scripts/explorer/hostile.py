"""Ecosystems whose words are made to break a page: markup, scripts, links that run, signs that turn a line around, names of nothing."""

import json
import random

TRAP = "globalThis.ranByItself.push(1)"
WORDS = [
    "</script><script>" + TRAP + "</script>", f"<img src=x onerror={TRAP}>", "<!--", "<!--<script>", "-->", "]]>", "<![CDATA[", "&lt;b&gt;",
    "\u202egnp.exe\u202c", "\u2066\u2067\u2069", "a\u2028b\u2029c", f"javascript:{TRAP}", f"data:text/html,<script>{TRAP}</script>",
    f"JaVaScRiPt:{TRAP}//https://x.org", "https://x.org/\"onmouseover=" + TRAP, "__proto__", "constructor", "toString", "hasOwnProperty",
    "\U0001f333\U0001f1eb\U0001f1f7\U0001f468\u200d\U0001f469\u200d\U0001f467", "e\u0301\u0302\u0303", "\u0627\u0644\u0634\u062c\u0631\u0629", "$&$1$`", "{0}{1}|{2}",
    "a,b;c&d=e#f%20+g", "'\"`${" + TRAP + "}", "\\u003c/script\\u003e", "x" * 3000, "\u200b", "\ufeff", "=cmd|'/c calc'!A1", "|", "||a||", "\\0",
    "<svg/onload=" + TRAP + ">", "{{constructor.constructor('" + TRAP + "')()}}", "</style><style>*{display:none}", "</title>", "</template>",
]
IDS = ["__proto__", "constructor", "toString", "a b", "a,1,2", "a;b", "a&b=c", "#", "%41", "né", "</script>", "0", "-1", "NaN", "'\"", "valueOf"]


def ecosystem(seed, nodes=24):
    """A file of CSV pairs would lose some of this: YAML takes all of it, written as JSON."""
    chance = random.Random(seed)
    pick = lambda: chance.choice(WORDS) if chance.random() < 0.8 else "".join(chance.choices("<>&\"'/\\;:=#|{}$`é\u202e\u2028 aZ0-", k=chance.randint(1, 24)))
    ids = IDS + [f"n{number}" for number in range(nodes - len(IDS))]
    kinds = ["organisation", "person", "constructor", "__proto__", "<b>kind</b>"]
    things = [
        {"id": one, "kind": chance.choice(kinds), "name": WORDS[place] if seed == 0 and place < len(WORDS) else pick(), "note": pick() * (200 if place == 3 else 1),
         "url": pick(), "__proto__": pick(), "constructor": pick(), pick()[:60] or "x": pick()}
        for place, one in enumerate(ids)]
    ties = [{"from": chance.choice(ids), "to": chance.choice(ids), "kind": chance.choice(["supports", "__proto__", "</script>"]), "role": pick(),
             "start": str(chance.randint(2000, 2020))} for _ in range(2 * nodes)]
    return things, ties


def written(seed, folder):
    """Two CSV files: columns and cells take any text."""
    import csv
    things, ties = ecosystem(seed)
    target = folder / f"hostile-{seed}"
    target.mkdir(exist_ok=True)
    for name, rows in [("nodes.csv", things), ("edges.csv", ties)]:
        columns = list(dict.fromkeys(key for row in rows for key in row))
        with open(target / name, "w", encoding="utf-8", newline="") as file:
            writer = csv.DictWriter(file, columns, restval="")
            writer.writeheader()
            writer.writerows(rows)
    return target
