"""Translations: reads the program's sentences into `resources/translations`, and compiles them.

`update` keeps what is translated and drops what is no longer said; `compile_into` makes of each
list the file that the running program reads. Both write the same bytes for the same sentences.
"""

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SENTENCES = ROOT / "resources" / "translations"
CODES = ("de", "es", "pl", "pt_BR", "ru")
ENGLISH = "en"
"""Only the sentences that count something: English, too, has two ways of saying them."""


class TranslatingError(Exception):
    """A tool of Qt's could not do its work; holds what it said."""


def main() -> int:
    try:
        for code in (ENGLISH, *CODES):
            print(update(SENTENCES / file_name(code), code))
        compile_into(SENTENCES, SENTENCES)
    except TranslatingError as problem:
        print(problem, file=sys.stderr)
        return 1
    return 0


def file_name(code: str) -> str:
    return f"storekeeper_{code}.ts"


def update(file: Path, code: str) -> str:
    """Bring one list up to what the program says now; returns what Qt's tool tells of it."""
    return _tool(
        "lupdate",
        *("-no-obsolete", "-locations", "none", "-no-ui-lines"),
        *("-source-language", "en", "-target-language", code),
        *(["-pluralonly"] if code == ENGLISH else []),
        *_sources(),
        *("-ts", str(file)),
    )


def compile_into(folder: Path, lists: Path) -> None:
    """Compile every list of `lists`; a sentence without a translation stays English."""
    for code in (ENGLISH, *CODES):
        compiled = (folder / file_name(code)).with_suffix(".qm")
        _tool("lrelease", "-silent", str(lists / file_name(code)), "-qm", str(compiled))


def _sources() -> list[str]:
    """Every module that may say something, named from the project's folder and in one order."""
    found = sorted((ROOT / "desktop").rglob("*.py"))
    return [file.relative_to(ROOT).as_posix() for file in found]


def _tool(name: str, *arguments: str) -> str:
    import PySide6

    program = Path(PySide6.__file__).parent / (f"{name}.exe" if sys.platform == "win32" else name)
    try:
        done = subprocess.run(
            [str(program), *arguments], cwd=ROOT, capture_output=True, text=True, check=False
        )
    except OSError as problem:
        raise TranslatingError(f"{program} cannot be run: {problem.strerror}") from problem
    if done.returncode:
        raise TranslatingError(f"{name} failed:\n{done.stdout}{done.stderr}")
    return done.stdout.strip()


if __name__ == "__main__":
    sys.exit(main())
