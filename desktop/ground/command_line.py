"""What may be typed after `storekeeper`, and one plain sentence for what may not."""

import argparse
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

from desktop import __version__
from desktop.ground.links import SCHEME, is_ours
from desktop.ground.resources import resource

BAD_ARGUMENTS = 2


@dataclass(frozen=True, slots=True)
class Options:
    """How this run of the program was asked for."""

    demo: bool = False
    demo_reset: bool = False
    profile: str | None = None
    data_dir: Path | None = None
    tour: Path | None = None
    language: str | None = None
    url: str | None = None


class _OneSentence(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        self.exit(BAD_ARGUMENTS, f"storekeeper: {message}\n")


def parse(arguments: list[str]) -> Options:
    """The options of a run; leaves with status 2 and a sentence when they make no sense."""
    parser = _parser()
    read = parser.parse_args(arguments)
    if read.demo_reset and not read.demo:
        parser.error("--demo-reset starts the demo portal afresh, so it needs --demo")
    if read.tour is not None and not read.demo:
        parser.error("--tour plays on the demo portal, so it needs --demo")
    if read.profile is not None and not read.profile.strip():
        parser.error("--profile needs a name")
    if read.language is not None and read.language not in languages():
        parser.error(f"--language knows {', '.join(languages())}, not {read.language!r}")
    if read.url is not None and not is_ours(read.url):
        parser.error(f"an address to open begins with {SCHEME}://")
    for folder in (read.data_dir, read.tour):
        if folder is not None and folder.exists() and not folder.is_dir():
            parser.error(f"{folder} is a file, not a folder")
    return Options(
        demo=read.demo,
        demo_reset=read.demo_reset,
        profile=read.profile,
        data_dir=read.data_dir,
        tour=read.tour,
        language=read.language,
        url=read.url,
    )


def languages() -> list[str]:
    """English and every language a translation is shipped for."""
    shipped = resource("translations").glob("storekeeper_*.qm")
    return sorted({"en", *(file.stem.removeprefix("storekeeper_") for file in shipped)})


def _parser() -> argparse.ArgumentParser:
    parser = _OneSentence(
        prog="storekeeper",
        description="Conduct, review and reverse the stock documents of a Bitrix24 portal.",
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("--demo", action="store_true", help="work on the demo portal that runs on this computer")
    add("--demo-reset", action="store_true", help="with --demo: start it with fresh data")
    add("--profile", metavar="NAME", help="the account to open")
    add("--data-dir", metavar="DIR", type=Path, help="keep every file in this folder")
    add("--tour", metavar="DIR", type=Path, help="play the main jobs and save pictures of them")
    add("--language", metavar="CODE", help="the language of the program")
    add("--version", action="version", version=f"Storekeeper {__version__}")
    add("url", metavar="URL", nargs="?", help=f"open this {SCHEME}:// address")
    return parser
