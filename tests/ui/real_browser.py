"""A real browser, driven from a test: Chromium without a window, spoken to over its own pipe."""

import contextlib
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.house.needs import needed

_FAR_TOO_LONG = 60.0
_ARGUMENTS = (
    "--headless=new",
    "--no-first-run",
    "--no-default-browser-check",
    "--no-sandbox",  # the page is our own, and a container may have no sandbox to offer
    "--disable-gpu",
    "--disable-dev-shm-usage",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--proxy-server=direct://",
    "--remote-debugging-pipe",
    "about:blank",
)

_GIVE_PIPES = """
import fcntl, os, sys
ours = [fcntl.fcntl(int(end), fcntl.F_DUPFD, 20) for end in sys.argv[1:3]]
for number, end in zip((3, 4), ours):
    os.dup2(end, number)
os.execv(sys.argv[3], sys.argv[3:])
"""
"""Gives the browser the two ends under the numbers that it expects."""


class Browser:
    """One page of the browser; every call waits for the browser's answer."""

    def __init__(self, out: int, back: int) -> None:
        self._out = out
        self._in = os.fdopen(back, "rb")
        self._number = 0
        self._session = ""
        self._rest = b""
        target = self._ask("Target.createTarget", url="about:blank")["targetId"]
        attached = self._ask("Target.attachToTarget", targetId=target, flatten=True)
        self._session = attached["sessionId"]
        self._ask("Page.enable")

    def close(self) -> None:
        self._session = ""
        with contextlib.suppress(OSError):
            self._send("Browser.close", {})
        self._in.close()
        os.close(self._out)

    def go(self, address: str) -> None:
        """Open a page, and wait until it has loaded."""
        self._ask("Page.navigate", url=address)
        self._until_loaded()

    def click(self, selector: str) -> None:
        """Press the mouse where this element is, and wait for the page that follows."""
        where = self.value(
            f"(() => {{ const box = document.querySelector({json.dumps(selector)})"
            ".getBoundingClientRect();"
            " return [box.x + box.width / 2, box.y + box.height / 2] })()"
        )
        point = {"x": where[0], "y": where[1], "button": "left", "clickCount": 1}
        for kind in ("mousePressed", "mouseReleased"):
            self._ask("Input.dispatchMouseEvent", type=kind, **point)
        self._until_loaded()

    def value(self, expression: str) -> Any:
        told = self._ask("Runtime.evaluate", expression=expression, returnByValue=True)
        assert "exceptionDetails" not in told, told
        return told["result"].get("value")

    @property
    def text(self) -> str:
        return str(self.value("document.body.innerText"))

    @property
    def address(self) -> str:
        return str(self.value("location.href"))

    # -- inside --------------------------------------------------------------------------------

    def _until_loaded(self) -> None:
        while self._read().get("method") != "Page.loadEventFired":
            continue

    def _ask(self, method: str, **params: Any) -> dict[str, Any]:
        number = self._send(method, params)
        while True:
            told = self._read()
            if told.get("id") == number:
                assert "error" not in told, told
                answer: dict[str, Any] = told["result"]
                return answer

    def _send(self, method: str, params: dict[str, Any]) -> int:
        self._number += 1
        asked: dict[str, Any] = {"id": self._number, "method": method, "params": params}
        if self._session:
            asked["sessionId"] = self._session
        os.write(self._out, json.dumps(asked).encode() + b"\0")
        return self._number

    def _read(self) -> dict[str, Any]:
        while b"\0" not in self._rest:
            more = self._in.read1(65536)
            assert more, "the browser has gone"
            self._rest += more
        message, _, self._rest = self._rest.partition(b"\0")
        told: dict[str, Any] = json.loads(message)
        return told


@contextlib.contextmanager
def browser(home: Path) -> Iterator[Browser]:
    """Chromium with a profile of its own; gone when the test is over, however that ends."""
    (program,) = needed("chromium")
    home.mkdir(parents=True, exist_ok=True)
    theirs_in, ours_out = os.pipe()
    ours_in, theirs_out = os.pipe()
    environment = {"HOME": str(home), "PATH": os.environ["PATH"], "LANG": "C.UTF-8"}
    words = (program, f"--user-data-dir={home / 'profile'}", *_ARGUMENTS)
    with (home / "log").open("wb") as log:
        process = subprocess.Popen(
            [sys.executable, "-c", _GIVE_PIPES, str(theirs_in), str(theirs_out), *words],
            pass_fds=(theirs_in, theirs_out),
            stdout=log,
            stderr=log,
            env=environment,
        )
    os.close(theirs_in)
    os.close(theirs_out)
    too_long = threading.Timer(_FAR_TOO_LONG, process.kill)  # then reading ends, and says so
    too_long.start()
    try:
        opened = Browser(ours_out, ours_in)
        try:
            yield opened
        finally:
            opened.close()
            process.wait(_FAR_TOO_LONG)
    finally:
        too_long.cancel()
        too_long.join()
        process.kill()
        process.wait()
