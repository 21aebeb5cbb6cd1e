"""The house's rules, each a function that reads sources and names what breaks it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent

FLOORS: dict[str, set[str]] = {
    "stock": set(),
    "ground": set(),
    "demo": set(),
    "records": {"stock", "ground"},
    "portal": {"stock", "ground"},
    "accounts": {"stock", "ground"},
    "work": {"accounts", "portal", "records", "stock", "ground"},
    "ui": {"work", "accounts", "portal", "records", "stock", "ground"},
}
"""What each room may import of the others; the modules beside the rooms know them all."""

QT = {"PySide6", "shiboken6", "qasync"}
QT_ROOMS = {"ui"}
QT_MODULES = {"app.py"}
HTTP_MODULE = "portal/http.py"
LABEL_MODULE = "ui/plain.py"
LABELS = {"QLabel", "QMessageBox", "QProgressDialog", "QErrorMessage", "QTextBrowser"}
NESTED_CALLS = {"exec", "exec_", "processEvents"}
BANNED_NAMES = {"asyncSlot", "asyncClose", "asyncWrap"}
RUNS_WITHOUT_SQL = {"ui"}


@dataclass(frozen=True, slots=True)
class Source:
    """One module: where it lies in `desktop/` and what it says."""

    path: str
    tree: ast.Module

    @property
    def room(self) -> str | None:
        head, slash, _ = self.path.partition("/")
        return head if slash else None


def sources(desktop: Path) -> list[Source]:
    return [
        Source(file.relative_to(desktop).as_posix(), ast.parse(file.read_text("utf-8")))
        for file in sorted(desktop.rglob("*.py"))
    ]


def wrong_arrows(modules: list[Source]) -> Iterator[str]:
    """Imports that go upstairs or sideways."""
    for module in modules:
        if module.room is None:
            continue
        allowed = FLOORS.get(module.room)
        if allowed is None:
            yield f"{module.path}: the house has no room called {module.room}"
            continue
        for name in imported(module):
            head, _, rest = name.partition(".")
            if head != "desktop" or not rest:
                continue
            room = rest.split(".")[0]
            if room == "__version__" or room == module.room or room in allowed:
                continue
            yield f"{module.path}: {module.room} may not import desktop.{room}"


def qt_outside(modules: list[Source]) -> Iterator[str]:
    for module in modules:
        if module.room in QT_ROOMS or module.path in QT_MODULES:
            continue
        for name in imported(module):
            if name.split(".")[0] in QT:
                yield f"{module.path}: {name} belongs to ui/ and app.py"


def http_elsewhere(modules: list[Source]) -> Iterator[str]:
    for module in modules:
        if module.path != HTTP_MODULE and any(
            name.split(".")[0] in {"httpx", "httpcore", "httpx2"} for name in imported(module)
        ):
            yield f"{module.path}: httpx is imported in {HTTP_MODULE} only"


def sql_in_the_window(modules: list[Source]) -> Iterator[str]:
    for module in modules:
        if module.room in RUNS_WITHOUT_SQL and "sqlite3" in set(imported(module)):
            yield f"{module.path}: the window reads through records/, never sqlite3"


def nested_loops(modules: list[Source]) -> Iterator[str]:
    """Calls that would run a second event loop inside the first, and the slots that hide tasks."""
    for module in modules:
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                if node.func.attr in NESTED_CALLS:
                    yield f"{module.path}:{node.lineno}: {node.func.attr}() nests an event loop"
            elif isinstance(node, ast.Attribute | ast.Name):
                name = node.attr if isinstance(node, ast.Attribute) else node.id
                if name in BANNED_NAMES:
                    yield f"{module.path}:{node.lineno}: {name} makes a task without an owner"
        for name in imported(module, members=True):
            if name.rpartition(".")[2] in BANNED_NAMES:
                yield f"{module.path}: {name} makes a task without an owner"


def stray_labels(modules: list[Source]) -> Iterator[str]:
    """Labels and boxes made anywhere but in the module that makes them plain text."""
    for module in modules:
        if module.path == LABEL_MODULE:
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call):
                name = _called(node)
                if name in LABELS:
                    yield f"{module.path}:{node.lineno}: {name} is made in {LABEL_MODULE} only"
            if isinstance(node, ast.ClassDef):
                for base in node.bases:
                    if _last_name(base) in LABELS:
                        yield f"{module.path}:{node.lineno}: {node.name} is a bare label"
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                owner = _last_name(node.func.value)
                if owner == "QMessageBox" and node.func.attr in {
                    "about",
                    "critical",
                    "information",
                    "question",
                    "warning",
                }:
                    yield f"{module.path}:{node.lineno}: QMessageBox.{node.func.attr} renders HTML"


def shadowing_packages(root: Path) -> Iterator[str]:
    for folder in ("packaging", "resources"):
        for file in (root / folder).rglob("__init__.py"):
            yield f"{file.relative_to(root)}: a package named {folder} would hide the real one"


def imported(module: Source, *, members: bool = False) -> Iterator[str]:
    """The full names a module imports; with `members`, what it takes out of them too."""
    package = ["desktop", *module.path.removesuffix(".py").split("/")[:-1]]
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = node.module or ""
            if node.level:
                above = package[: len(package) - node.level + 1]
                base = ".".join([*above, *([base] if base else [])])
            yield base
            if members or base == "desktop":
                yield from (f"{base}.{alias.name}" for alias in node.names)


def _called(node: ast.Call) -> str:
    return _last_name(node.func)


def _last_name(node: ast.expr) -> str:
    if isinstance(node, ast.Attribute):
        return node.attr
    return node.id if isinstance(node, ast.Name) else ""
