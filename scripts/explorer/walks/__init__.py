"""Each walk is one idea: it opens a page, does something there, and compares."""

from walks import (access, addresses, exports, figures, filters, hands, hostile, keys, many, questions, reader, search, shows,
                   surroundings, table)

ALL = {one.__name__.removeprefix("walks."): one.walk for one in (
    search, figures, questions, filters, hands, keys, table, exports, addresses, shows, surroundings, access, reader, hostile, many)}
# What a machine walks on every change: the main ways, in one browser, in less than a minute.
SHORT = {"search": search.walk, "hands": hands.walk, "keys": keys.walk, "access": access.short}
