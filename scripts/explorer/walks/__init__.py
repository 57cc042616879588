"""Each walk is one idea: it opens a page, does something there, and compares."""

from walks import figures, hands, questions, search

ALL = {
    "search": search.walk,
    "figures": figures.walk,
    "questions": questions.walk,
    "hands": hands.walk,
}
SHORT = ["search", "figures", "hands"]
