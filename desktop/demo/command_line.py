"""What can be asked of the demo portal on the command line."""

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, NoReturn

from desktop.demo.rules import read
from desktop.demo.switches import Switches
from desktop.demo.wording import LANGUAGES
from desktop.demo.world import DEFAULT_DOCUMENTS, MOST_DOCUMENTS

BAD_ARGUMENTS: Final = 2
HIGHEST_PORT: Final = 65_535


@dataclass(frozen=True, slots=True)
class Settings:
    """One run of the demo portal, as it was asked for."""

    data: Path
    port: int = 0
    documents: int = DEFAULT_DOCUMENTS
    seed: int = 7
    language: str = "en"
    reset: bool = False
    base: str = ""
    stay: bool = False
    switches: dict[str, Any] = field(default_factory=dict)
    faults: tuple[dict[str, Any], ...] = ()
    tls: bool = False


class _OneSentence(argparse.ArgumentParser):
    """Refuses in one sentence, without the usage that nobody reads."""

    def error(self, message: str) -> NoReturn:
        self.exit(BAD_ARGUMENTS, f"{self.prog}: {message}\n")


def parse(arguments: Sequence[str]) -> Settings:
    """Read the command line; anything wrong ends the program with status 2."""
    parser = _parser()
    read = parser.parse_args(arguments)
    if not 0 <= read.documents <= MOST_DOCUMENTS:
        parser.error(f"--documents takes a number from 0 to {MOST_DOCUMENTS}")
    if not 0 <= read.port <= HIGHEST_PORT:
        parser.error(f"--port takes a number from 0 to {HIGHEST_PORT}")
    if read.data.is_dir():
        parser.error(f"--data takes a file, and {read.data} is a folder")
    base = read.base.rstrip("/")
    if base and not base.startswith("/"):
        parser.error("--base takes a path that begins with a slash, like /company")
    switches = dict(_switch(parser, text) for text in read.switch)
    try:
        Switches().change(switches)
    except ValueError as wrong:
        parser.error(str(wrong))
    return Settings(
        data=read.data,
        port=read.port,
        documents=read.documents,
        seed=read.seed,
        language=read.language,
        reset=read.reset,
        base=base,
        stay=read.stay,
        switches=switches,
        faults=tuple(_fault(parser, text) for text in read.fault),
        tls=read.tls,
    )


def _parser() -> argparse.ArgumentParser:
    parser = _OneSentence(
        prog="desktop.demo",
        description="A portal like Bitrix24 on this computer. It prints its address and accounts"
        " as one line of JSON and serves until its standard input closes.",
        allow_abbrev=False,
    )
    add = parser.add_argument
    add("--data", metavar="FILE", type=Path, required=True, help="where the portal's state lies")
    add("--port", metavar="N", type=int, default=0, help="0, the default, takes a free port")
    add("--documents", metavar="N", type=int, default=DEFAULT_DOCUMENTS, help="how many to make")
    add("--seed", metavar="N", type=int, default=7, help="the same seed makes the same company")
    add("--language", choices=LANGUAGES, default="en", help="of the company and the portal")
    add("--reset", action="store_true", help="delete the state and start with fresh data")
    add("--base", metavar="PATH", default="", help="serve under a path, like /company")
    add("--https", dest="tls", action="store_true", help="with a certificate of its own authority")
    add("--stay", action="store_true", help="go on when the standard input closes")
    add(
        "--switch",
        metavar="NAME=VALUE",
        action="append",
        default=[],
        help="a variant of the server, like negative=E; the value may be JSON; repeatable",
    )
    add(
        "--fault",
        metavar="JSON",
        action="append",
        default=[],
        help="a rule for a bad day, as the control interface takes it; repeatable",
    )
    return parser


def _switch(parser: argparse.ArgumentParser, text: str) -> tuple[str, Any]:
    name, equals, value = text.partition("=")
    if not equals or not name:
        parser.error(f"--switch takes NAME=VALUE, not {text!r}")
    try:
        return name, json.loads(value)
    except ValueError:
        return name, value  # a plain word needs no quotes


def _fault(parser: argparse.ArgumentParser, text: str) -> dict[str, Any]:
    try:
        rule = json.loads(text)
    except ValueError:
        rule = None
    if not isinstance(rule, dict):
        parser.error(f"--fault takes an object in JSON, not {text!r}")
    try:
        read(rule)
    except ValueError as wrong:
        parser.error(str(wrong))
    return rule
