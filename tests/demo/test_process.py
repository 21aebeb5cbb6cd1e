"""The demo portal as a process: starts, tells, keeps its state, ends with its parent."""

import contextlib
import json
import os
import signal
import socket
import sqlite3
import ssl
import subprocess
import sys
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path
from typing import Any

import anyio
import pytest

from desktop.demo import command_line, store
from desktop.demo.process import DemoProcess, DemoStartError

ROOT = Path(__file__).parents[2]
SMALL = 80

PARENT = """
import asyncio, json, sys, time
from pathlib import Path
from desktop.demo.process import DemoProcess

async def main():
    demo = await DemoProcess.start(Path(sys.argv[1]), documents=3)
    print(json.dumps(demo.facts.address), flush=True)
    await asyncio.sleep(60)

asyncio.run(main())
"""


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def data_file(tmp_path: Path) -> Path:
    return tmp_path / "portal" / "demo.sqlite"


def call(webhook: str, method: str, **params: object) -> Any:
    body = json.dumps(params).encode()
    request = urllib.request.Request(webhook + method, body, {"Content-Type": "application/json"})
    with urllib.request.urlopen(request, timeout=20) as answer:
        return json.load(answer)["result"]


def does_not_answer(address: str) -> bool:
    try:
        urllib.request.urlopen(address, timeout=5).close()
    except urllib.error.HTTPError as answer:
        answer.close()
        return False
    except OSError:
        return True
    return False


async def eventually(condition: Callable[[], bool]) -> None:
    with anyio.fail_after(20):
        while not await anyio.to_thread.run_sync(condition):
            await anyio.sleep(0.02)


@pytest.mark.anyio
async def test_it_starts_answers_as_three_people_and_stops(data_file: Path) -> None:
    async with await DemoProcess.start(data_file, documents=SMALL) as demo:
        facts = demo.facts
        assert facts.fresh
        assert facts.set_aside is None
        assert facts.address.startswith("http://127.0.0.1:")
        roles = [account.role for account in facts.accounts]
        assert roles == ["administrator", "worker", "manager"]
        for account in facts.accounts:
            who = await anyio.to_thread.run_sync(call, account.webhook, "profile")
            assert who["ID"] == str(account.user_id)
            assert who["ADMIN"] == (account.role == "administrator")
        assert demo.is_running
        assert await demo.stop() == 0
        assert not demo.is_running
        assert does_not_answer(facts.address)


def at(url: str, *, ca_file: Path | None = None, token: str = "") -> Any:
    headers = {"Authorization": f"Bearer {token}"}
    context = ssl.create_default_context(cafile=ca_file) if ca_file else None
    request = urllib.request.Request(url, b"{}", {"Content-Type": "application/json", **headers})
    with urllib.request.urlopen(request, timeout=20, context=context) as answer:
        return json.load(answer)


@pytest.mark.anyio
async def test_it_tells_its_app_and_its_control_interface(data_file: Path) -> None:
    rule = json.dumps({"on": "profile", "do": "html", "status": 502, "times": None})
    async with await DemoProcess.start(
        data_file, documents=3, arguments=["--fault", rule, "--switch", "language=ru"]
    ) as demo:
        assert demo.facts.client_id.startswith("local.")
        assert len(demo.facts.client_secret) > 20
        url, token = demo.facts.control_url + "state", demo.facts.control_token
        state = await anyio.to_thread.run_sync(lambda: at(url, token=token))
        assert state["switches"]["language"] == "ru"
        assert state["plan"] == [{"on": "profile", "do": "html", "seen": 0, "struck": 0}]
        webhook = demo.account("manager").webhook
        with pytest.raises(urllib.error.HTTPError, match="502") as refused:
            await anyio.to_thread.run_sync(call, webhook, "profile")
        refused.value.close()


@pytest.mark.anyio
async def test_s40_https_with_an_authority_of_its_own(data_file: Path) -> None:
    async with await DemoProcess.start(data_file, documents=3, arguments=["--https"]) as demo:
        webhook = demo.account("worker").webhook
        assert webhook.startswith("https://127.0.0.1:")
        authority = demo.facts.ca_file
        assert authority is not None
        url = webhook + "profile"
        who = await anyio.to_thread.run_sync(lambda: at(url, ca_file=authority))
        assert who["result"]["ID"] == "7"
        with pytest.raises(urllib.error.URLError, match="CERTIFICATE_VERIFY_FAILED"):
            await anyio.to_thread.run_sync(lambda: at(url))
    if sys.platform != "win32":
        key = data_file.with_name(data_file.name + ".key.pem")
        assert key.stat().st_mode & 0o077 == 0


@pytest.mark.anyio
async def test_s41_a_sub_path_and_a_chosen_port(data_file: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    wanted = ["--base", "/company", "--port", str(port)]
    async with await DemoProcess.start(data_file, documents=3, arguments=wanted) as demo:
        assert demo.facts.address == f"http://127.0.0.1:{port}/company/"
        webhook = demo.account("worker").webhook
        assert (await anyio.to_thread.run_sync(call, webhook, "profile"))["ID"] == "7"
        outside = webhook.replace("/company", "")
        with pytest.raises(urllib.error.HTTPError, match="404") as refused:
            await anyio.to_thread.run_sync(call, outside, "profile")
        refused.value.close()


def newest_draft(webhook: str) -> int:
    wanted = {"filter": {"status": "N"}, "select": ["id"], "order": {"id": "DESC"}}
    found = call(webhook, "catalog.document.list", **wanted)["documents"][0]["id"]
    assert isinstance(found, int)
    return found


def status(webhook: str, document_id: int) -> str:
    rows = call(webhook, "catalog.document.list", filter={"id": document_id})["documents"]
    return str(rows[0]["status"])


@pytest.mark.anyio
async def test_state_and_codes_are_kept_and_a_reset_begins_afresh(data_file: Path) -> None:
    async with await DemoProcess.start(data_file, documents=SMALL, language="ru") as first:
        webhook = first.account("administrator").webhook
        newest = await anyio.to_thread.run_sync(newest_draft, webhook)
        await anyio.to_thread.run_sync(lambda: call(webhook, "catalog.document.conduct", id=newest))
    async with await DemoProcess.start(data_file, documents=5, language="en") as second:
        assert not second.facts.fresh
        assert second.facts.language == "ru"
        assert second.facts.accounts == first.facts.accounts, "the same port too, when free"
        manager = second.account("manager").webhook
        assert await anyio.to_thread.run_sync(status, manager, newest) == "Y"
    async with await DemoProcess.start(data_file, documents=5, reset=True) as third:
        assert third.facts.fresh
        assert third.facts.language == "en"
        assert third.account("worker").webhook != second.account("worker").webhook


def port_of(demo: DemoProcess) -> int:
    return int(demo.facts.address.split(":")[2].strip("/"))


@pytest.mark.anyio
async def test_a_port_that_somebody_else_has_taken_is_replaced(data_file: Path) -> None:
    async with await DemoProcess.start(data_file, documents=3) as first:
        port = port_of(first)
    with socket.socket() as taken:
        taken.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        taken.bind(("127.0.0.1", port))
        taken.listen()
        async with await DemoProcess.start(data_file) as second:
            assert port_of(second) != port


DAMAGE = (b"this is no database", b"SQLite format 3\x00" + b"\xff" * 4000)


@pytest.mark.anyio
@pytest.mark.parametrize("damage", DAMAGE)
async def test_a_damaged_state_is_set_aside_and_said(tmp_path: Path, damage: bytes) -> None:
    data_file = tmp_path / "demo.sqlite"
    data_file.write_bytes(damage)
    async with await DemoProcess.start(data_file, documents=3) as demo:
        assert demo.facts.fresh
    aside = demo.facts.set_aside
    assert aside is not None
    assert aside.read_bytes() == damage
    said = data_file.with_name(data_file.name + ".log").read_text("utf-8")
    assert said.count("\n") == 1
    assert "damaged" in said
    assert str(aside) in said


@pytest.mark.anyio
async def test_a_state_whose_filling_was_interrupted_is_filled(data_file: Path) -> None:
    store.open_state(data_file).connection.close()  # tables, but nobody in them
    async with await DemoProcess.start(data_file, documents=3) as demo:
        assert demo.facts.fresh
        assert len(demo.facts.accounts) == 3


def parent_with_child(data_file: Path) -> tuple[subprocess.Popen[bytes], str]:
    parent = subprocess.Popen(
        [sys.executable, "-c", PARENT, str(data_file)],
        stdout=subprocess.PIPE,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    assert parent.stdout is not None
    with parent.stdout:
        return parent, json.loads(parent.stdout.readline())


@pytest.mark.anyio
async def test_a_parent_that_is_killed_takes_the_child_with_it(data_file: Path) -> None:
    parent, address = await anyio.to_thread.run_sync(parent_with_child, data_file)
    assert not does_not_answer(address)
    parent.kill()
    parent.wait()
    await eventually(lambda: does_not_answer(address))


POLITE = [signal.SIGINT] if sys.platform == "win32" else [signal.SIGTERM, signal.SIGINT]


@pytest.mark.anyio
@pytest.mark.parametrize("wish", POLITE)
async def test_it_ends_politely_when_asked(data_file: Path, wish: signal.Signals) -> None:
    async with await DemoProcess.start(data_file, documents=3) as demo:
        os.kill(demo.pid, wish)
        await eventually(lambda: not demo.is_running)
        assert await demo.stop() == 0


@pytest.mark.anyio
async def test_stopping_twice_or_after_a_crash_is_no_harm(data_file: Path) -> None:
    async with await DemoProcess.start(data_file, documents=3) as demo:
        os.kill(demo.pid, signal.SIGTERM if sys.platform == "win32" else signal.SIGKILL)
        await eventually(lambda: not demo.is_running)
        await demo.stop()
    async with await DemoProcess.start(data_file) as again:
        assert not again.facts.fresh, "a crash does not damage the state"


@pytest.mark.anyio
async def test_a_start_that_takes_too_long_is_given_up(data_file: Path) -> None:
    with pytest.raises(DemoStartError, match="too long"):
        await DemoProcess.start(data_file, documents=0, seconds=0.0)


@pytest.mark.anyio
async def test_a_start_that_fails_says_why(tmp_path: Path) -> None:
    with pytest.raises(DemoStartError, match="is a folder"):
        await DemoProcess.start(tmp_path)
    with pytest.raises(DemoStartError, match="there is no switch 'colour'"):
        await DemoProcess.start(tmp_path / "x", arguments=["--switch", "colour=red"])


def listening_sockets(pid: int) -> set[str]:
    """Hexadecimal address and port of everything a process listens on, told by Linux."""
    own = {str(entry.readlink()) for entry in Path(f"/proc/{pid}/fd").iterdir()}
    lines = [
        line.split()
        for table in ("tcp", "tcp6")
        for line in Path(f"/proc/{pid}/net/{table}").read_text().splitlines()[1:]
    ]
    return {line[1] for line in lines if line[3] == "0A" and f"socket:[{line[9]}]" in own}


@pytest.mark.anyio
async def test_only_loopback_is_bound(data_file: Path) -> None:
    async with await DemoProcess.start(data_file, documents=3) as demo:
        port = port_of(demo)
        assert not does_not_answer(f"http://127.0.0.1:{port}/")
        if sys.platform == "linux":
            assert listening_sockets(demo.pid) == {f"0100007F:{port:04X}"}


@pytest.mark.anyio
async def test_the_state_is_readable_for_its_owner_only(data_file: Path) -> None:
    async with await DemoProcess.start(data_file, documents=3):
        pass
    if sys.platform != "win32":
        modes = [path.stat().st_mode & 0o077 for path in (data_file, data_file.parent)]
        assert modes == [0, 0]
    with contextlib.closing(sqlite3.connect(data_file)) as connection:
        assert connection.execute("SELECT count(*) FROM documents").fetchone() == (3,)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        ([], "the following arguments are required: --data"),
        (["--documents", "many"], "invalid int value: 'many'"),
        (["--documents", "-1"], "--documents takes a number from 0 to"),
        (["--port", "70000"], "--port takes a number from 0 to 65535"),
        (["--language", "fr"], "invalid choice: 'fr'"),
        (["--base", "company"], "begins with a slash"),
        (["--switch", "negative"], "--switch takes NAME=VALUE"),
        (["--switch", "plan=maybe"], "the switch 'plan' takes bool"),
        (["--switch", "colour=red"], "there is no switch 'colour'"),
        (["--fault", "[1]"], "--fault takes an object in JSON"),
        (["--fault", '{"do": "explode"}'], "a rule's `do` is one of"),
        (["--what"], "unrecognized arguments: --what"),
    ],
)
def test_a_bad_argument_is_refused_in_one_sentence(
    arguments: list[str], sentence: str, capsys: pytest.CaptureFixture[str]
) -> None:
    data = ["--data", "x.sqlite"] if arguments else []
    with pytest.raises(SystemExit) as ended:
        command_line.parse([*data, *arguments])
    said = capsys.readouterr().err
    assert ended.value.code == 2
    assert sentence in said
    assert said.count("\n") == 1


def test_switches_of_the_command_line_are_words_or_json() -> None:
    settings = command_line.parse(
        [
            *("--data", "x", "--base", "/company/"),
            *("--switch", "negative=E", "--switch", "plan=false"),
            *("--switch", 'mandatory={"A": ["docNumber"]}'),
        ]
    )
    assert settings.switches == {
        "negative": "E",
        "plan": False,
        "mandatory": {"A": ["docNumber"]},
    }
    assert settings.base == "/company"
