"""What is computed on every network, one family a file."""

from . import cohesion, components, degrees, groups, holes, paths, spectral, whole

FAMILIES = [degrees, paths, spectral, cohesion, holes, components, groups, whole]
