"""What is computed on every network, one family a file."""

from . import cohesion, communities, components, degrees, groups, holes, paths, searches, spectral, whole

FAMILIES = [degrees, paths, spectral, cohesion, holes, components, groups, communities, whole]
# What is looked for with more patience than a large network allows.
SEARCHES = [searches]
