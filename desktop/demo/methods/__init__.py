"""The methods, a family a module; importing this registers them all."""

from desktop.demo.methods import (
    acts,
    basics,
    documents,
    editing,
    elements,
    lookups,
    people,
    suppliers,
)
from desktop.demo.methods.registry import CONTROLLERS, METHODS, Method

__all__ = [
    "CONTROLLERS",
    "METHODS",
    "Method",
    "acts",
    "basics",
    "documents",
    "editing",
    "elements",
    "lookups",
    "people",
    "suppliers",
]
