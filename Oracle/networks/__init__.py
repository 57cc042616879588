"""Every network of Fixtures/Networks."""

from . import classic, drawn, shapes, written

ALL = sorted(
    classic.networks() + shapes.networks() + written.networks() + drawn.networks(), key=lambda fixture: fixture.name
)
