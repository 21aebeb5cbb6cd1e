"""What the seeded company is called and says, in one language."""

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class StoreWords:
    """A warehouse: what the portal holds, and how people call it in titles."""

    short: str
    title: str | None
    address: str


@dataclass(frozen=True, slots=True)
class Person:
    name: str
    last_name: str
    position: str


@dataclass(frozen=True, slots=True)
class Company:
    title: str
    group: str
    """Which group of goods it delivers; empty for a customer."""


@dataclass(frozen=True, slots=True)
class Contact:
    name: str
    second_name: str
    last_name: str
    group: str


@dataclass(frozen=True, slots=True)
class Wording:
    """Everything of the world that depends on the language."""

    code: str
    currency: str
    price_factor: float
    stores: tuple[StoreWords, ...]
    measures: Mapping[str, tuple[str, str]]
    """Symbol and title by key."""
    people: tuple[Person, ...]
    companies: tuple[Company, ...]
    contacts: tuple[Contact, ...]
    customers: tuple[str, ...]
    catalogs: tuple[str, str]
    families: Mapping[str, str]
    words: Mapping[str, str]
    """Colours and units inside a size, when they differ from English."""
    services: tuple[str, str]
    kit: str
    gone: str
    """A product that was deleted since."""
    weekdays: tuple[str, ...]
    titles: Mapping[str, tuple[str, ...]]
    """By kind of document; filled with goods, week, day, to, from_, aisle and order."""
    comments: tuple[str, ...]
    opening: str
    drafts: Mapping[str, str]
    odd_titles: tuple[str, ...]
    """Titles that break careless programs; some conducted documents carry them."""


def load(language: str) -> Wording:
    """The wording of one language; only the one that is wanted is imported."""
    if language == "de":
        from desktop.demo.names_de import GERMAN

        return GERMAN
    if language == "ru":
        from desktop.demo.names_ru import RUSSIAN

        return RUSSIAN
    from desktop.demo.names_en import ENGLISH

    return ENGLISH


LANGUAGES = ("en", "de", "ru")
