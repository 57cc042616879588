"""Every figure on every card, and its rank, is that of `ramure metrics`."""

import json
import re

CARDS = """(async () => {
  const found = {};
  for (const id of %s) {
    const changed = new Promise((done) => addEventListener("hashchange", done, { once: true }));
    location.hash = "selected=" + encodeURIComponent(id);
    await changed;
    const rows = [...document.querySelectorAll(".card .figures tbody tr")].map((row) => [...row.children].map((cell) => cell.textContent));
    found[id] = { name: document.querySelector("#card-name").textContent, rows,
      ties: [...document.querySelectorAll(".card .ties li > button")].map((one) => one.textContent) };
  }
  return found;
})()"""


def number(text):
    """A number as it is written in French or English."""
    plain = re.sub(r"[\s\u202f\u00a0]", "", text).replace("\u2212", "-")
    return float(plain.replace(",", "."))


def walk(browser, maps, faults):
    page, answers = maps.founding(browser)
    page.open()
    cards = page.ask(CARDS % json.dumps(page.ids))
    metrics = answers.metrics()
    for node in ["rameau", "orange", "silver-geek"]:
        faults.same(f"who is tied to {node}", set(cards[node]["ties"]), set(map(page.name, answers.neighbours(node))))
    labels = {figure["id"]: figure["label"][page.place] for figure in page.data["figures"]}
    truths = {figure["id"] for figure in page.data["figures"] if figure["isTruth"]}
    asked = answers.json("metrics")["metrics"]
    faults.same("the figures of the page", sorted(labels), sorted(asked))
    for node, card in cards.items():
        faults.same(f"name of {node}", card["name"], page.name(node))
        rows = {label: (value, rank) for label, value, rank in card["rows"]}
        for metric, label in labels.items():
            wanted = metrics[node][metric]
            value, rank = rows.get(label, (None, None))
            if wanted is None:
                faults.same(f"{metric} of {node}", value, None)
            elif metric in truths:
                faults.same(f"{metric} of {node}", value, page.data["words"]["yes" if wanted else "no"][page.place])
            else:
                digits = 7 if 0 < abs(wanted) < 0.01 else 4
                faults.true(f"{metric} of {node}: {value} instead of {wanted}", abs(number(value or "nan") - wanted) <= 0.5000001 * 10**-digits)
                # Whoever is least constrained bridges most: no rank is told of it.
                if metric == "constraint":
                    faults.same(f"rank of {node} by {metric}", rank, "")
                    continue
                place = 1 + sum(1 for row in metrics.values() if row[metric] is not None and row[metric] > wanted)
                faults.true(f"rank of {node} by {metric}: {rank} instead of {place}", str(place) in re.findall(r"\d+", rank or ""))
