"""What a walk finds that is not as it should be: said, counted, and the walk goes on."""


class Faults(list):
    def same(self, what, found, wanted):
        if found != wanted:
            self.append(f"{what}: {shortened(found)} instead of {shortened(wanted)}")
        return found == wanted

    def true(self, what, found):
        if not found:
            self.append(what)
        return bool(found)


def shortened(value):
    text = repr(value)
    return text if len(text) < 400 else text[:400] + "…"
