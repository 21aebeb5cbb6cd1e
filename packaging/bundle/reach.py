"""What of Python and Qt goes into the bundle: what the program reaches, and nothing beside it.

PyInstaller takes every plugin of Qt it finds, and with each whatever that needs. Here the plugins
are named that are wanted; a library stays when a wanted file needs it.
"""

import ast
import sys
from collections.abc import Callable, Iterable
from pathlib import Path, PurePosixPath

from bundle import elf, system_libraries

Entry = tuple[str, str, str]
"""PyInstaller's: where it goes in the bundle, where it comes from, what it is."""

PLUGINS = {
    "platforms": {"xcb", "wayland", "offscreen", "windows", "cocoa"},
    "platformthemes": {"xdgdesktopportal"},
    "platforminputcontexts": {
        "composeplatforminputcontextplugin",
        "ibusplatforminputcontextplugin",
    },
    "wayland-shell-integration": {"xdg-shell"},
    "wayland-decoration-client": {"bradient", "adwaita"},
    "imageformats": {"svg", "ico", "jpeg", "gif"},
    "styles": {"modernwindowsstyle", "macstyle"},
    "iconengines": {"svgicon"},
    "printsupport": {"cupsprintersupport"},
}
"""Of Qt's plugins those that are of use. TLS is none of Qt's business here: httpx speaks to
the portal. Windows are drawn without OpenGL, so what ties it to a window can go."""

QT_ALWAYS = {"QtCore", "QtGui", "QtWidgets"}
UNWANTED = [
    *("setuptools", "pkg_resources", "pip", "distutils", "lib2to3", "ensurepip", "hatchling"),
    *("tkinter", "curses", "readline", "unittest", "doctest", "pydoc", "test"),
    *("rich", "pygments", "IPython", "trio", "curio", "uvloop", "watchfiles", "websockets"),
]
"""What libraries would like to have if it were there, and what only developers need."""


def unwanted_modules(desktop: Path) -> list[str]:
    """Modules to leave out, with every part of Qt that no module of ours imports."""
    import PySide6

    used = qt_modules(desktop) | QT_ALWAYS
    return [*UNWANTED, *(f"PySide6.{part}" for part in PySide6.__all__ if part not in used)]


def qt_modules(desktop: Path) -> set[str]:
    """The parts of Qt our own sources name: `QtCore`, `QtSvg` and so on."""
    found: set[str] = set()
    for file in desktop.rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "PySide6":
                found |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and node.module is not None:
                found |= _part_of_qt(node.module)
            elif isinstance(node, ast.Import):
                found |= {part for alias in node.names for part in _part_of_qt(alias.name)}
    return found


def _part_of_qt(module: str) -> set[str]:
    package, _, rest = module.partition(".")
    return {rest.partition(".")[0]} if package == "PySide6" and rest else set()


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """The binaries that stay: what is run or loaded by name, and what those need.

    Elsewhere than on Linux only plugins are sorted out, with the software that imitates a
    graphics card; how libraries find each other there was not tried.
    """
    given = [entry for entry in entries if not is_unwanted(entry)]
    if not sys.platform.startswith("linux"):
        return given
    libraries = {PurePosixPath(entry[0]).name: entry for entry in given if entry[2] != "SYMLINK"}
    keep = reached([entry for entry in given if is_root(entry)], libraries, elf.needed)
    return [entry for entry in given if entry in keep]


def reached(
    roots: Iterable[Entry],
    libraries: dict[str, Entry],
    needs: Callable[[Path], Iterable[str]],
) -> set[Entry]:
    """The roots and, step by step, the libraries they need."""
    waiting, seen = list(roots), set[Entry]()
    while waiting:
        entry = waiting.pop()
        if entry not in seen:
            seen.add(entry)
            waiting += [libraries[name] for name in needs(Path(entry[1])) if name in libraries]
    return seen


def is_root(entry: Entry) -> bool:
    """Whether the program itself loads this file, not another library."""
    dest, _, kind = entry
    path = PurePosixPath(dest)
    if kind == "SYMLINK":
        return False
    return kind == "EXTENSION" or "plugins" in path.parts or path.name.startswith("libpython")


def is_unwanted(entry: Entry) -> bool:
    """A plugin nobody asked for, or a library that has to be the system's own."""
    path = PurePosixPath(_slashes(entry[0]))
    if "plugins" in path.parts:
        name = path.name.partition(".")[0].removeprefix("lib").removeprefix("q")
        return name not in PLUGINS.get(path.parent.name, ())
    if path.name == "opengl32sw.dll":
        return True
    return sys.platform.startswith("linux") and path.name in system_libraries.DEBIAN_PACKAGES


def wanted_data(entries: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """Data files without Qt's words in languages we do not speak, and links that lead nowhere."""
    kept = {_slashes(dest) for dest, _, _ in binaries}
    return [entry for entry in entries if _is_wanted_data(entry, kept)]


def _is_wanted_data(entry: Entry, binaries: set[str]) -> bool:
    dest, source, kind = entry
    path = PurePosixPath(_slashes(dest))
    if kind == "SYMLINK" and (".so" in path.name or ".dylib" in path.name):
        return (path.parent / _slashes(source)).as_posix() in binaries
    if path.parent.name == "translations" and path.suffix in {".ts", ".md"}:
        return False  # what translators work on
    if path.parent.name == "translations" and "PySide6" in path.parts:
        return path.stem.removeprefix("qtbase_") in our_languages()
    return True


def our_languages() -> set[str]:
    """The languages a translation is shipped for; Qt's own English is in its code."""
    from desktop.ground.command_line import languages

    return set(languages()) - {"en"}


def _slashes(path: str) -> str:
    return path.replace("\\", "/")
