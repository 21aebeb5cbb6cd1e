"""What the program is made of: every part that is installed with it, and its licence."""

import re
import sys
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution, PackageNotFoundError, distribution, distributions
from pathlib import Path, PurePath

from desktop import __version__
from desktop.ground.places import NAME
from desktop.ground.resources import resource

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")
_TEXTS = re.compile(r"(licen[cs]e|copying|notice|authors)[^/]*$", re.IGNORECASE)
_LONGEST_TEXT = 200_000
_LONGEST_NAME = 80


@dataclass(frozen=True, slots=True)
class Part:
    """One part: what it is called, its version, the name of its licence, the licence's text."""

    name: str
    version: str
    licence: str
    text: str = ""


def parts() -> list[Part]:
    """The program first, then what it needs by name, then its letters and drawings, and Python."""
    needed = sorted(map(_part, _needed()), key=lambda part: part.name.casefold())
    return [_program(), *needed, *_drawn(), _python()]


def as_text(found: Iterable[Part], heading: str) -> str:
    """All of them as one text: a list, then the licences in full."""
    every = list(found)
    listed = [f"{part.name} {part.version}".strip() + f": {part.licence or '?'}" for part in every]
    texts = [
        f"{'=' * 72}\n{part.name} {part.version}".rstrip() + f"\n{'=' * 72}\n\n{part.text}"
        for part in every
        if part.text
    ]
    return "\n".join([heading, "", *listed, "", *texts])


def _program() -> Part:
    text = _read(resource().parent / "LICENSE")
    if not text:
        own = _found(NAME)
        text = _texts(own) if own else ""
    return Part("Storekeeper", __version__, "MIT", text)


def _drawn() -> list[Part]:
    return [
        Part("Inter", "", "OFL-1.1", _read(resource("fonts", "OFL.txt"))),
        Part("Storekeeper icons", "", "MIT"),
    ]


def _python() -> Part:
    text = "\n".join(filter(None, (_read(place) for place in _python_licences())))
    return Part("Python", sys.version.split()[0], "PSF-2.0", text)


def _python_licences() -> Iterator[Path]:
    yield Path(sys.base_prefix) / "LICENSE.txt"
    yield Path(sys.base_prefix) / "lib" / f"python3.{sys.version_info.minor}" / "LICENSE.txt"


def _needed() -> list[Distribution]:
    """What the program asks for, and what that asks for; in a bundle, all that is in it."""
    asked = _asked_for()
    if not asked:
        named = {_same(each.name): each for each in distributions() if each.name}
        named.pop(_same(NAME), None)
        return list(named.values())
    found: dict[str, Distribution] = {}
    waiting = asked
    while waiting:
        name = waiting.pop()
        if _same(name) in found or _same(name) == _same(NAME):
            continue
        made = _found(name)
        if made is not None:  # what another system would need is not installed here
            found[_same(name)] = made
            waiting.extend(_required(made.requires or []))
    return list(found.values())


def _asked_for() -> list[str]:
    """What the program itself asks for: as it was installed, or as its sources say."""
    if (own := _found(NAME)) is not None:
        return _required(own.requires or [])
    project = _read(resource().parent / "pyproject.toml")
    lines = tomllib.loads(project)["project"]["dependencies"] if project else []
    return _required(lines)


def _required(lines: Iterable[str]) -> list[str]:
    """The names that are asked for, without those that only an extra would bring."""
    wanted = []
    for line in lines:
        requirement, _, marker = line.partition(";")
        name = _NAME.match(requirement.strip())
        if name and "extra" not in marker:
            wanted.append(name.group())
    return wanted


def _part(of: Distribution) -> Part:
    return Part(of.name, of.version or "", _licence(of), _texts(of))


def _licence(of: Distribution) -> str:
    """What the part says of itself, in the oldest and the newest ways of saying it."""
    if expression := _said(of, "License-Expression"):
        return expression[0]
    classified = [
        each.rpartition("::")[2].strip()
        for each in _said(of, "Classifier")
        if each.startswith("License ::")
    ]
    short = next(iter(_said(of, "License")), "").strip().partition("\n")[0]
    if short and len(short) <= _LONGEST_NAME:
        return short.removeprefix("License :: OSI Approved :: ")
    return ", ".join(classified) or short[:_LONGEST_NAME]


def _said(of: Distribution, field: str) -> list[str]:
    return of.metadata.get_all(field) or []


def _texts(of: Distribution) -> str:
    """The licence files that came with the part."""
    files = [
        file for file in of.files or [] if _TEXTS.search(PurePath(file).name) and _is_its(file)
    ]
    texts = [_read(Path(str(of.locate_file(file)))) for file in files]
    return "\n\n".join(dict.fromkeys(filter(None, texts)))


def _is_its(file: PurePath) -> bool:
    return file.suffix.lower() not in {".py", ".pyc", ".pyi", ".so", ".h", ".html", ".svg"}


def _found(name: str) -> Distribution | None:
    try:
        return distribution(name)
    except PackageNotFoundError:
        return None


def _read(place: Path) -> str:
    try:
        with place.open(encoding="utf-8", errors="replace") as file:
            return file.read(_LONGEST_TEXT)
    except OSError:
        return ""


def _same(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).casefold()
