"""What a scan means to the open account. Pure: what the mirror knows of the code is given."""

from dataclasses import dataclass

from desktop.ground.links import is_ours, parse
from desktop.records.recognising import Recognised


@dataclass(frozen=True, slots=True)
class DocumentMeant:
    """One document."""

    document_id: int


@dataclass(frozen=True, slots=True)
class SeveralMeant:
    """Several documents have this number; a person has to choose."""

    document_ids: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class ProductMeant:
    """One product, and how many documents have a line of it."""

    product_id: int
    name: str
    documents: int


@dataclass(frozen=True, slots=True)
class ProductsMeant:
    """Several products' names hold this code."""

    names: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class OtherPortal:
    """The code of a document of a portal that is not the one on show."""

    portal: str
    document_id: int


@dataclass(frozen=True, slots=True)
class NothingMeant:
    """Nothing here goes by that code."""


Meaning = DocumentMeant | SeveralMeant | ProductMeant | ProductsMeant | OtherPortal | NothingMeant


def asked_of_mirror(code: str, portal: str) -> str:
    """What to look up: the code itself or, for one of our addresses, the document's id."""
    link = parse(code.strip())
    if link is not None:
        return str(link.document_id) if link.portal == portal else ""
    return "" if is_ours(code.strip()) else code


def meaning(code: str, portal: str, found: Recognised) -> Meaning:
    """The meaning of `code`; `found` is what the mirror knows of what was asked of it."""
    link = parse(code.strip())
    if link is not None:
        if link.portal != portal:
            return OtherPortal(link.portal, link.document_id)
        here = found.document_id == link.document_id
        return DocumentMeant(link.document_id) if here else NothingMeant()
    if is_ours(code.strip()):
        return NothingMeant()
    if len(found.numbered) > 1:
        return SeveralMeant(found.numbered)
    if found.numbered:
        return DocumentMeant(found.numbered[0])
    if found.document_id is not None:
        return DocumentMeant(found.document_id)
    if len(found.products) > 1:
        return ProductsMeant(tuple(name for _, name in found.products))
    if found.products:
        number, name = found.products[0]
        return ProductMeant(number, name, found.containing)
    return NothingMeant()
