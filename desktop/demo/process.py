"""The demo portal as a process of its own, for the program that starts it.

The child reads its standard input and ends when that closes, so it also ends when this program
is killed, on every system. Waiting happens in threads, because an event loop that Qt drives
cannot watch child processes everywhere.
"""

import asyncio
import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import IO, Any, Final, Self

SERVE_DEMO: Final = "--serve-demo"
START_SECONDS: Final = 60.0
DOCUMENTS_A_SECOND: Final = 5_000  # on a slow computer; the time limit grows by it
GENTLE_SECONDS: Final = 5.0
OWN_BUNDLE: Final = "PYINSTALLER_RESET_ENVIRONMENT"
"""Tells a frozen child to look for its libraries anew, not to trust what it inherits."""


class DemoStartError(Exception):
    """The demo portal is not there; the text says why, in one sentence."""


@dataclass(frozen=True, slots=True)
class DemoAccount:
    """One of the people one can be on the demo portal."""

    role: str
    """`administrator`, `worker` or `manager`."""
    user_id: int
    name: str
    position: str
    webhook: str
    """The whole address with its secret code."""


@dataclass(frozen=True, slots=True)
class DemoFacts:
    """What the demo portal says about itself when it has started."""

    address: str
    language: str
    accounts: tuple[DemoAccount, ...]
    client_id: str
    client_secret: str
    control_url: str
    control_token: str
    fresh: bool
    """Whether the data were made for this start."""
    set_aside: Path | None
    """Where a damaged state was put."""
    ca_file: Path | None


class DemoProcess:
    """A running demo portal. `start` makes it, `stop` ends it."""

    def __init__(self, child: subprocess.Popen[bytes], facts: DemoFacts) -> None:
        self._child = child
        self.facts = facts

    @classmethod
    async def start(
        cls,
        data_file: Path,
        *,
        reset: bool = False,
        language: str = "en",
        documents: int = 1250,
        arguments: Sequence[str] = (),
        seconds: float = START_SECONDS,
    ) -> Self:
        """Start the portal and wait until it answers; raises `DemoStartError`."""
        command = [
            *_program(),
            *("--data", str(data_file), "--language", language, "--documents", str(documents)),
            *(["--reset"] if reset else []),
            *arguments,
        ]
        log = data_file.with_name(data_file.name + ".log")
        child = await asyncio.to_thread(_begin, command, log)
        try:
            line = await asyncio.wait_for(
                asyncio.to_thread(_out(child).readline), seconds + documents / DOCUMENTS_A_SECOND
            )
            return cls(child, _facts(line))
        except BaseException as failure:
            await asyncio.shield(asyncio.to_thread(_end, child, 0.0))
            if isinstance(failure, TimeoutError):
                raise DemoStartError("The demo portal took too long to start.") from None
            if isinstance(failure, ValueError | KeyError | TypeError):
                raise DemoStartError(_last_words(log)) from None
            raise

    @property
    def pid(self) -> int:
        return self._child.pid

    @property
    def is_running(self) -> bool:
        return self._child.poll() is None

    def account(self, role: str) -> DemoAccount:
        return next(account for account in self.facts.accounts if account.role == role)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        failure: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await asyncio.shield(self.stop())

    async def stop(self) -> int:
        """End the portal, gently at first; its state stays. Answers its exit status."""
        return await asyncio.to_thread(_end, self._child, GENTLE_SECONDS)


def _program() -> list[str]:
    if getattr(sys, "frozen", False):  # a bundle has no Python to start: it serves itself
        return [sys.executable, SERVE_DEMO]
    return [sys.executable, "-m", "desktop.demo"]


def _begin(command: list[str], log: Path) -> subprocess.Popen[bytes]:
    environment = dict(os.environ)
    if getattr(sys, "frozen", False):
        environment[OWN_BUNDLE] = "1"
    else:
        root = str(Path(__file__).resolve().parents[2])
        known = environment.get("PYTHONPATH")
        environment["PYTHONPATH"] = f"{root}{os.pathsep}{known}" if known else root
    try:
        log.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with log.open("wb") as errors:
            return subprocess.Popen(  # noqa: S603  our own program
                command,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                stderr=errors,
                env=environment,
                creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
            )
    except OSError as failure:
        reason = failure.strerror or type(failure).__name__
        raise DemoStartError(f"The demo portal could not be started: {reason}.") from failure


def _out(child: subprocess.Popen[bytes]) -> IO[bytes]:
    assert child.stdout is not None  # noqa: S101  asked for by `_begin`
    return child.stdout


def _end(child: subprocess.Popen[bytes], patience: float) -> int:
    """Close its input, then ask, then insist."""
    if child.stdin is not None:
        with contextlib.suppress(OSError):  # gone already, which is what is wanted
            child.stdin.close()
    for insist in (None, child.terminate, child.kill):
        if insist is not None:
            insist()
        try:
            child.wait(patience if insist is None else GENTLE_SECONDS)
            break
        except subprocess.TimeoutExpired:
            continue
    _out(child).close()
    return child.wait()


def _facts(line: bytes) -> DemoFacts:
    told: dict[str, Any] = json.loads(line)
    aside, authority = told["set_aside"], told["ca_file"]
    return DemoFacts(
        address=told["address"],
        language=told["language"],
        accounts=tuple(DemoAccount(**account) for account in told["accounts"]),
        client_id=told["oauth"]["client_id"],
        client_secret=told["oauth"]["client_secret"],
        control_url=told["control"]["url"],
        control_token=told["control"]["token"],
        fresh=told["fresh"],
        set_aside=None if aside is None else Path(aside),
        ca_file=None if authority is None else Path(authority),
    )


def _last_words(log: Path) -> str:
    """What the child said last; a traceback's last line is still the most telling one."""
    try:
        lines = log.read_text("utf-8", "replace").strip().splitlines()
    except OSError:
        lines = []
    return f"The demo portal did not start: {lines[-1] if lines else 'it said nothing'}"
