"""Which lines of a document a lack is about, as far as the lines themselves tell it."""

from desktop.stock.documents import Line
from desktop.stock.problems import Incomplete, Lack
from desktop.ui.texts.asked import Asked


def lines_of(lack: Lack, problem: Incomplete, asked: Asked) -> tuple[Line, ...]:
    """The lines this lack is about; none where that would be a guess."""
    named = bool(problem.line_ids or problem.product_ids)
    rows = tuple(line for line in asked.lines if _is_named(line, problem))
    match lack:
        case Lack.QUANTITY:
            return tuple(line for line in rows if line.quantity <= 0)
        case Lack.WAREHOUSE:
            return tuple(line for line in rows if _lacks_warehouse(line, asked))
        case Lack.SAME_WAREHOUSE:
            return tuple(line for line in rows if _goes_nowhere(line))
        case Lack.SUPPLIER | Lack.LINES | Lack.FIELD:
            return ()
        case _:
            return rows if named and len(set(problem.lacks)) == 1 else ()


def products_of(lack: Lack, problem: Incomplete) -> tuple[int, ...]:
    """The products this lack is about: told of the whole problem, so only where it has one."""
    about_products = lack in (Lack.PRODUCT, Lack.PRODUCT_TYPE, Lack.BARCODES)
    alone = len(set(problem.lacks)) == 1
    return tuple(dict.fromkeys(problem.product_ids)) if about_products and alone else ()


def warehouse_of(lines: tuple[Line, ...], asked: Asked) -> int | None:
    """The warehouse that these lines have to themselves; a transfer has two and tells none."""
    kind = asked.kind
    if kind is None or (kind.takes_out and kind.brings_in):
        return None
    found = {line.from_warehouse_id if kind.takes_out else line.to_warehouse_id for line in lines}
    return found.pop() if len(found) == 1 else None


def _is_named(line: Line, problem: Incomplete) -> bool:
    if problem.line_ids:
        return line.id in problem.line_ids
    return not problem.product_ids or line.product_id in problem.product_ids


def _lacks_warehouse(line: Line, asked: Asked) -> bool:
    kind = asked.kind
    if kind is None:
        return False
    from_nowhere = kind.takes_out and not line.from_warehouse_id
    to_nowhere = kind.brings_in and not line.to_warehouse_id
    return from_nowhere or to_nowhere


def _goes_nowhere(line: Line) -> bool:
    return bool(line.from_warehouse_id) and line.from_warehouse_id == line.to_warehouse_id
