"""Where the files of `resources/` lie, whichever way the program was installed."""

import sys
from functools import cache
from pathlib import Path


def resource(*parts: str) -> Path:
    """The path of a resource: in a frozen bundle, an installed wheel or a checkout."""
    return _root(__file__, getattr(sys, "_MEIPASS", None)).joinpath(*parts)


@cache
def _root(module: str, frozen: str | None) -> Path:
    package = Path(module).resolve().parent.parent
    candidates = [
        *([Path(frozen) / "resources"] if frozen else []),
        package / "_resources",
        package.parent / "resources",
    ]
    for candidate in candidates:
        if candidate.is_dir():
            return candidate
    raise FileNotFoundError("the resources folder is missing from this installation")
