"""How often something changed in the mirror that a list can depend on, noted beside its facts."""

from typing import Final

NAME: Final = "changes"
CHANGES: Final = f"(SELECT CAST(value AS INTEGER) FROM meta WHERE key = '{NAME}')"  # noqa: S608
COUNTED: Final = (
    f"INSERT INTO meta VALUES ('{NAME}', '1')"  # noqa: S608 - our own name
    " ON CONFLICT (key) DO UPDATE SET value = CAST(value AS INTEGER) + 1"
)
