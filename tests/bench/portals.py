"""The demo portal as a process of its own, with a latency and a request limit."""

import json
import os
import shutil
import subprocess
import sys
import urllib.request
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from tests.bench.children import ROOT
from tests.bench.setting import Setting

SLOW = ("catalog.document.list", "catalog.document.conduct")
Step = tuple[str, Mapping[str, Any]]


class Portal:
    """A running demo portal."""

    def __init__(self, facts: dict[str, Any]) -> None:
        self.facts = facts

    @property
    def webhook(self) -> str:
        address: str = next(
            each["webhook"] for each in self.facts["accounts"] if each["role"] == "administrator"
        )
        return address

    @property
    def trust(self) -> dict[str, str]:
        """What makes a program believe the portal's certificate."""
        authority = self.facts["ca_file"]
        if authority is None:
            return {}
        names = ("SSL_CERT_FILE", "REQUESTS_CA_BUNDLE")
        return {**dict.fromkeys(names, str(authority)), "NO_PROXY": "127.0.0.1,localhost"}

    def control(self, name: str, given: Any = None) -> Any:
        control = self.facts["control"]
        return self._post(
            control["url"] + name, given or {}, {"Authorization": f"Bearer {control['token']}"}
        )

    def call(self, method: str, params: Mapping[str, Any]) -> Any:
        return self._post(self.webhook + method, params, {})["result"]

    def together(self, steps: Sequence[Step]) -> list[Any]:
        """Many calls, fifty a request; all have to succeed."""
        found: list[Any] = []
        for start in range(0, len(steps), 50):
            part = steps[start : start + 50]
            cmd = {f"c{n}": f"{name}?{_query(given)}" for n, (name, given) in enumerate(part)}
            answer = self.call("batch", {"halt": 1, "cmd": cmd})
            if answer["result_error"]:
                raise RuntimeError(f"the portal could not be prepared: {answer['result_error']}")
            found += [answer["result"][key] for key in cmd]
        return found

    def limit(self, per_second: float, burst: int) -> None:
        self.control("switches", {"rate_per_second": per_second, "rate_burst": burst})

    def late(self, seconds: float) -> None:
        """Every list and every conduct takes this long, also inside a batch."""
        self.control("clear")
        if seconds:
            rule = {"do": "late", "seconds": seconds, "times": None}
            self.control("plan", {"rules": [{"on": name, **rule} for name in SLOW]})

    def requests(self) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.control("requests")
        return found

    def _post(self, url: str, body: Any, headers: Mapping[str, str]) -> Any:
        import ssl

        authority = self.facts["ca_file"]
        context = ssl.create_default_context(cafile=authority) if authority else None
        asked = urllib.request.Request(
            url,
            json.dumps(body).encode(),
            {"Content-Type": "application/json", **headers},
        )
        direct = urllib.request.build_opener(
            urllib.request.ProxyHandler({}), urllib.request.HTTPSHandler(context=context)
        )
        with direct.open(asked, timeout=300) as reply:
            return json.load(reply)


def _query(given: Mapping[str, Any], prefix: str = "") -> str:
    """A command's parameters as PHP reads them."""
    from urllib.parse import quote

    parts: list[str] = []
    for key, value in given.items():
        name = f"{prefix}[{key}]" if prefix else key
        if isinstance(value, Mapping):
            parts.append(_query(value, name))
        else:
            parts.append(f"{quote(name, safe='[]')}={quote(str(value), safe='')}")
    return "&".join(parts)


@contextmanager
def serving(setting: Setting, documents: int, *, https: bool = False) -> Iterator[Portal]:
    """A portal with so many documents, without latency and limit until told otherwise."""
    folder = setting.out / "portals"
    made = folder / f"{documents}.sqlite"
    folder.mkdir(parents=True, exist_ok=True)
    if not made.exists():
        with _started(made, documents, https=False):
            pass
    used = folder / "used"
    shutil.rmtree(used, ignore_errors=True)
    used.mkdir()
    for ending in ("", "-wal"):
        source = made.with_name(made.name + ending)
        if source.exists():
            shutil.copyfile(source, used / f"portal.sqlite{ending}")
    with _started(used / "portal.sqlite", documents, https=https) as portal:
        yield portal


@contextmanager
def _started(data: Path, documents: int, *, https: bool) -> Iterator[Portal]:
    command = [sys.executable, "-m", "desktop.demo", "--data", str(data)]
    command += ["--documents", str(documents), "--seed", "7", "--switch", "rate_burst=0"]
    command += ["--https"] if https else []
    with (data.parent / "portal.log").open("wb") as errors:
        child = subprocess.Popen(
            command,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=errors,
        )
    assert child.stdin is not None
    assert child.stdout is not None
    try:
        yield Portal(json.loads(child.stdout.readline()))
    finally:
        child.stdin.close()
        try:
            child.wait(60)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
        child.stdout.close()
