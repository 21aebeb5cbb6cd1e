"""A mirror of many made-up documents, as a first reading would have left it."""

import random
import shutil
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path

from desktop.records import schema
from desktop.records.mirror import Mirror
from desktop.stock import names as n
from desktop.stock.documents import Document, Line
from tests.bench.portals import Portal
from tests.bench.setting import Setting

PART = 5_000
GOODS = ("copper pipe", "work gloves", "oak board", "steel bolts", "paint", "cable", "lamp")
WHY = ("Opening stock", "Weekly supply", "Recount", "Return", "Moved to the shelf", "Damaged")
FIRST = datetime(2015, 1, 5, 7, tzinfo=UTC)
RARE = "quince"
"""A word that one document in a hundred is about."""


@dataclass(frozen=True, slots=True)
class Names:
    """People and warehouses as the portal has them: else the first refresh would rename all."""

    people: list[n.Person]
    stores: list[n.Warehouse]

    @classmethod
    def of(cls, portal: Portal) -> "Names":
        people = portal.call("user.get", {})
        stores = portal.call("catalog.store.list", {"select": ["id", "title"]})["stores"]
        return cls(
            [n.Person(int(each["ID"]), f"{each['NAME']} {each['LAST_NAME']}") for each in people],
            [n.Warehouse(int(each["id"]), str(each["title"]), True) for each in stores],
        )


def made_at(setting: Setting, number: int) -> Path:
    return setting.out / "mirrors" / f"{number}-{schema.VERSION}.sqlite"


def with_documents(setting: Setting, portal: Portal, number: int, folder: Path) -> None:
    """A copy of the mirror with so many documents in `folder`; it is made only once."""
    made = made_at(setting, number)
    if not made.exists():
        made.parent.mkdir(parents=True, exist_ok=True)
        new = made.with_suffix(".new")
        new.unlink(missing_ok=True)
        _make(new, number, Names.of(portal))
        new.rename(made)
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    shutil.copyfile(made, folder / "mirror.sqlite")


def _make(path: Path, number: int, names: Names) -> None:
    luck = random.Random(number)
    mirror, _ = Mirror.open(path)
    mirror.put_names([*names.people, *names.stores], FIRST.timestamp())
    for start in range(0, number, PART):
        ids = range(start + 1, min(number, start + PART) + 1)
        mirror.put_documents([_document(each, names, luck) for each in ids])
        lines = [_line(each, names, luck) for each in ids]
        mirror.put_lines(ids, lines, (), datetime.now(UTC).timestamp() + 1e6)
    now = datetime.now(UTC).isoformat()
    mirror.note(complete="1", since=now, as_of=now, about=str(number))
    mirror.close()
    _settle(path)


def _settle(path: Path) -> None:
    """One whole file, as a program leaves it that ended well."""
    import sqlite3

    db = sqlite3.connect(path)
    db.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
    db.execute("PRAGMA journal_mode = DELETE").fetchall()
    db.close()


def _document(number: int, names: Names, luck: random.Random) -> Document:
    made = FIRST + timedelta(seconds=number * 300 + luck.randrange(250))
    changed = made + timedelta(seconds=luck.randrange(400_000))
    conducted = luck.random() < 0.9
    about = RARE if number % 100 == 7 else luck.choice(GOODS)
    return Document(
        id=number,
        kind_code=luck.choice("AASMMRD"),
        status_code="Y" if conducted else "N",
        title=f"{luck.choice(WHY)}: {about}",
        number=str(number),
        currency="EUR",
        total=Decimal(luck.randrange(100, 9_000_000)) / 100,
        responsible_id=luck.choice(names.people).id,
        created_by=luck.choice(names.people).id,
        modified_by=luck.choice(names.people).id,
        status_by=luck.choice(names.people).id if conducted else None,
        created_at=made,
        modified_at=changed,
        status_at=changed,
        dated=made,
        comment=f"delivery {luck.randrange(10_000)}" if luck.random() < 0.3 else "",
    )


def _line(number: int, names: Names, luck: random.Random) -> Line:
    source, target = luck.sample([each.id for each in names.stores], 2)
    return Line(
        id=number,
        document_id=number,
        product_id=None,
        from_warehouse_id=source,
        to_warehouse_id=target,
        quantity=Decimal(luck.randrange(1, 50)),
        price=Decimal(luck.randrange(100, 9_000)) / 100,
    )
