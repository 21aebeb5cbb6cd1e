"""Lists as the real server gives them: fifty rows, silent dropping, and totals that lie."""

import re
import sqlite3
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from desktop.demo.envelope import moment, zone
from desktop.demo.params import double, whole
from desktop.demo.refusals import Refusal, business

PAGE = 50
_OPERATOR = re.compile(r"^(!=%|!%|=%|%=|!@|!=|>=|<=|!|=|>|<|@|%)?(.*)$", re.DOTALL)
_SQL = {">": ">", ">=": ">=", "<": "<", "<=": "<=", "=": "=", "!": "<>", "!=": "<>"}


@dataclass(frozen=True, slots=True)
class Column:
    """A field of a list: its column and its type (`int`, `double`, `date`, `char`, `flag`)."""

    sql: str
    kind: str = "char"


@dataclass(frozen=True, slots=True)
class Table:
    """A list method's rows: where they are read, and the fields it knows by name."""

    source: str
    columns: Mapping[str, Column]
    strict: bool = False
    """Whether new builds check the shape of filter values (documents and stores)."""
    plain: bool = False
    """Whether names are upper case as they come (`user.get`)."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a method answers: the result and what stands beside it."""

    result: Any
    total: int | None = None
    next: int | None = None


@dataclass(slots=True)
class Condition:
    """SQL that narrows the rows, beyond what the caller asked."""

    sql: list[str] = field(default_factory=list)
    values: list[Any] = field(default_factory=list)


def known_name(table: Table, name: str) -> str | None:
    """The field a caller means: exact camelCase or lower snake_case; nothing else is known."""
    if name in table.columns:
        return name
    if name != name.lower():
        return None
    head, *rest = name.split("_")
    camel = head + "".join(part.capitalize() for part in rest)
    return camel if camel in table.columns else None


def read(
    connection: sqlite3.Connection,
    table: Table,
    params: Mapping[str, Any],
    *,
    time_zone: str,
    build: str = "new",
    only: Condition | None = None,
    counted: Condition | None = None,
    extra_total: int = 0,
) -> tuple[list[dict[str, Any]], int | None, int | None]:
    """The page a caller asked for, its total and its next.

    `only` restricts the rows; the total is counted with `counted` instead, when that is given:
    this is how totals come to exceed what can be read.
    """
    asked = condition(table, params.get("filter"), build, time_zone)
    start = whole(params.get("start") or 0)
    offset = max(0, start) // PAGE * PAGE
    where, values = _where(asked, only)
    names = selected(table, params.get("select"))
    columns = ", ".join(table.columns[name].sql for name in names)
    ordering = order(table, params.get("order"))
    page = f"{table.source}{where} ORDER BY {ordering} LIMIT {PAGE} OFFSET {offset}"
    if offset:  # skipping ids alone is far quicker than skipping rows
        number = table.columns["id"].sql
        ids = f"SELECT {number} FROM {page}"  # noqa: S608 - names are ours
        page = f"{table.source} WHERE {number} IN ({ids}) ORDER BY {ordering}"
    found = connection.execute(f"SELECT {columns} FROM {page}", values).fetchall()  # noqa: S608
    rows = [_row(table, names, row, time_zone) for row in found]
    if start == -1:
        return rows, None, None
    where, values = _where(asked, counted if counted is not None else only)
    count: int = connection.execute(
        f"SELECT COUNT(*) FROM {table.source}{where}",  # noqa: S608 - names are ours
        values,
    ).fetchone()[0]
    total = count + extra_total
    after = offset + len(rows)
    return rows, total, after if after < total else None


def _where(asked: Condition, more: Condition | None) -> tuple[str, list[Any]]:
    sql = [*asked.sql, *(more.sql if more else [])]
    values = [*asked.values, *(more.values if more else [])]
    return (f" WHERE {' AND '.join(sql)}" if sql else ""), values


def selected(table: Table, select: Any) -> list[str]:
    """The known names that were asked for; all when none is known."""
    wanted = select if isinstance(select, list) else list((select or {}).values())
    if not wanted or "*" in wanted:
        return list(table.columns)
    names = [known for name in wanted if (known := known_name(table, str(name)))]
    return list(dict.fromkeys(names)) or list(table.columns)


def order(table: Table, asked: Any) -> str:
    parts: list[str] = []
    for name, direction in asked.items() if isinstance(asked, dict) else ():
        word = str(direction).upper()
        if word not in ("ASC", "DESC"):
            raise Refusal("100", f'Invalid order "{direction}"')
        if known := known_name(table, str(name)):
            parts.append(f"{table.columns[known].sql} {word}")
    if not any(part.startswith(table.columns["id"].sql + " ") for part in parts):
        parts.append(f"{table.columns['id'].sql} ASC")
    return ", ".join(parts)


def condition(table: Table, asked: Any, build: str, time_zone: str) -> Condition:
    """The caller's filter; unknown names vanish without a word."""
    made = Condition()
    if asked is None or asked in ("", []):
        return made
    if not isinstance(asked, dict):
        raise business("Incorrect filter format")
    for key, value in asked.items():
        found = _OPERATOR.match(key)
        name = known_name(table, found[2]) if found else None
        if found is None or name is None:
            continue
        if table.strict and build == "new":
            _check_shape(name, value)
        _narrow(made, table.columns[name], found[1] or "", value, build, time_zone)
    return made


def _check_shape(name: str, value: Any) -> None:
    flat = value if isinstance(value, list) else [value]
    if isinstance(value, dict):
        flat = list(value.values())
    if any(inner is None or isinstance(inner, list | dict) for inner in flat):
        raise business(f"Wrong format value of filter field `{name}`.")


def _narrow(
    made: Condition, column: Column, operator: str, value: Any, build: str, time_zone: str
) -> None:
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list) or operator in ("@", "!@"):
        _among(made, column, operator, value, build, time_zone)
        return
    if "%" in operator:
        _like(made, column, operator, str(value))
        return
    read_value = _cast(column, value, time_zone)
    if read_value is None and column.kind == "date":
        return  # an unreadable date drops its condition
    made.sql.append(f"{column.sql} {_SQL[operator or '=']} ?")
    made.values.append(read_value)


def _among(
    made: Condition, column: Column, operator: str, value: Any, build: str, time_zone: str
) -> None:
    values = value if isinstance(value, list) else [value]
    if column.kind == "int":
        kept = list(dict.fromkeys(n for n in map(whole, values) if n > 0))
        # an array that ends up empty becomes the value 1; older boxes turn every array into 1
        cast: list[Any] = [1] if not kept or build != "new" else kept
    else:
        cast = [read for each in values if (read := _cast(column, each, time_zone)) is not None]
        if not cast:
            return
    word = "NOT IN" if operator.startswith("!") else "IN"
    made.sql.append(f"{column.sql} {word} ({', '.join('?' * len(cast))})")
    made.values += cast


def _like(made: Condition, column: Column, operator: str, value: str) -> None:
    pattern = value if "=" in operator else f"%{value}%"
    word = "NOT LIKE" if operator.startswith("!") else "LIKE"
    made.sql.append(f"COALESCE({column.sql}, '') {word} ?")
    made.values.append(pattern)


def _cast(column: Column, value: Any, time_zone: str) -> Any:
    match column.kind:
        case "int":
            return whole(value)
        case "double":
            return double(value)
        case "date":
            return unix(value, time_zone)
        case "flag":
            return 1 if value in ("Y", "y", True, 1, "1") else 0
        case _:
            return str(value)


def unix(value: Any, time_zone: str) -> float | None:
    """A date in seconds; None for what cannot be read."""
    try:
        read_date = datetime.fromisoformat(str(value).strip())
    except ValueError:
        return None
    if read_date.tzinfo is None:
        read_date = read_date.replace(tzinfo=zone(time_zone))
    return read_date.astimezone(UTC).timestamp()


def _row(
    table: Table, names: Sequence[str], values: Sequence[Any], time_zone: str
) -> dict[str, Any]:
    row: dict[str, Any] = {}
    for name, value in zip(names, values, strict=True):
        kind = table.columns[name].kind
        if kind == "date":
            row[name] = moment(value, time_zone)
        elif kind == "flag":
            row[name] = "Y" if value else "N"
        else:
            row[name] = value
    return row
