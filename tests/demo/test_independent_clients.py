"""Public clients that know nothing of this project work as they do against Bitrix24.

What they get wrong against the real server (see the tests of failures) they get wrong here too:
that is the point of them. Each runs as a process of its own, which takes its connections along
when it ends.
"""

import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.demo.threaded import DOCUMENTS, Threaded, serve

HERE = Path(__file__).parent
GOOD = ["copper", "gloves", "oak", "recount", "return"]
BAD = ["no_lines", "same_warehouse", "zero_quantity"]
EVERY_ID = list(range(101, 101 + DOCUMENTS))
Step = dict[str, Any]


@pytest.fixture
def portal() -> Iterator[Threaded]:
    with serve() as running:
        yield running


@pytest.fixture
def secure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Threaded]:
    """The portal over https, with an authority that only this test's processes trust."""
    with serve(tls_folder=tmp_path) as running:
        assert running.certificate is not None
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(running.certificate.authority))
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        yield running


def program(name: str, told: dict[str, Any]) -> list[Any]:
    ended = subprocess.run(
        [sys.executable, "-X", "utf8", str(HERE / name)],
        input=json.dumps(told),
        capture_output=True,
        encoding="utf-8",
        timeout=120,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    answers: list[Any] = json.loads(ended.stdout)
    assert len(answers) == len(told["steps"])
    return answers


def fast(webhook: str, *steps: Step) -> list[Any]:
    return program("client_fast_bitrix24.py", {"webhook": webhook, "steps": steps})


def sdk(portal: Threaded, token: str, *steps: Step) -> list[Any]:
    told = {"domain": portal.host, "token": token, "steps": steps}
    return program("client_b24pysdk.py", told)


def one(method: str, **params: Any) -> Step:
    return {"how": "one", "method": method, "params": params}


def pages(method: str, how: str = "all pages", **params: Any) -> Step:
    return {"how": how, "method": method, "params": params}


# --- fast_bitrix24 over http


def test_d9_d16_fast_bitrix24_reads_all_pages(portal: Threaded) -> None:
    [answer] = fast(
        portal.webhook("administrator"), pages("catalog.document.list", select=["id", "title"])
    )
    rows = answer["result"]
    assert sorted(row["id"] for row in rows) == EVERY_ID
    assert all(set(row) == {"id", "title"} for row in rows)
    stored = dict(portal.db.execute("SELECT id, title FROM documents"))
    assert {row["id"]: row["title"] for row in rows} == stored


def test_d9_fast_bitrix24_reads_rows_and_products(portal: Threaded) -> None:
    document = portal.draft("to_outlet")
    rows, products = fast(
        portal.webhook("administrator"),
        pages("catalog.document.element.list", filter={"docId": document}),
        pages(
            "catalog.product.list",
            select=["id", "iblockId", "name"],
            filter={"iblockId": 15},
        ),
    )
    count = portal.db.execute("SELECT count(*) FROM elements WHERE doc_id = ?", (document,))
    assert len(rows["result"]) == count.fetchone()[0] > 1
    stored = portal.db.execute("SELECT id, name FROM products WHERE iblock_id = 15 AND NOT deleted")
    names = dict(stored)
    assert {row["id"]: row["name"] for row in products["result"]} == names
    assert len(names) > 50, "more than a page"


def test_d21_d32_fast_bitrix24_conducts_one_and_cancels_it(portal: Threaded) -> None:
    oak = portal.draft("oak")
    assert fast(portal.webhook("manager"), one("catalog.document.conduct", id=oak)) == [
        {"result": True}
    ]
    assert (portal.status(oak), portal.times_applied(oak)) == ("Y", 1)
    assert fast(portal.webhook("manager"), one("catalog.document.cancel", id=oak)) == [
        {"result": True}
    ]
    assert portal.status(oak) == "N"


def in_batch(portal: Threaded, *keys: str) -> Step:
    commands = {key: f"catalog.document.conduct?id={portal.draft(key)}" for key in keys}
    return {"how": "batch", "params": {"halt": 0, "cmd": commands}}


def test_d54_fast_bitrix24_conducts_in_a_batch(portal: Threaded) -> None:
    [answer] = fast(portal.webhook("administrator"), in_batch(portal, *GOOD))
    assert answer == {"result": dict.fromkeys(GOOD, True)}
    assert {portal.status(portal.draft(key)) for key in GOOD} == {"Y"}


def test_d54_fast_bitrix24_loses_the_successes_beside_a_refusal(portal: Threaded) -> None:
    [answer] = fast(portal.webhook("administrator"), in_batch(portal, "no_supplier", "copper"))
    assert answer["failed"] == "ErrorInServerResponseException"
    assert "Supplier is not specified" in answer["words"]
    assert portal.status(portal.draft("copper")) == "Y"
    assert portal.status(portal.draft("no_supplier")) == "N"


def test_d2_fast_bitrix24_is_refused_with_a_wrong_code(portal: Threaded) -> None:
    wrong = portal.webhook("administrator")[:-2] + "-/"
    [answer] = fast(wrong, pages("catalog.document.list"))
    assert answer["failed"] == "ClientResponseError"
    assert answer["words"].startswith("401")


# --- b24pysdk over https


def test_s40_d9_b24pysdk_reads_a_page_and_all_pages(secure: Threaded) -> None:
    page, everything, fast_way = sdk(
        secure,
        secure.token("administrator"),
        one("catalog.document.list", select=["id"], order={"id": "DESC"}),
        pages("catalog.document.list", select=["id"]),
        pages("catalog.document.list", "all pages fast", select=["id"]),
    )
    shown = [row["id"] for row in page["result"]["documents"]]
    assert shown == EVERY_ID[:-51:-1]
    assert sorted(row["id"] for row in everything["result"]) == EVERY_ID
    assert sorted(row["id"] for row in fast_way["result"]) == EVERY_ID


def test_s40_d21_d32_b24pysdk_conducts_and_cancels(secure: Threaded) -> None:
    oak, copper = secure.draft("oak"), secure.draft("copper")
    token = secure.token("manager")
    assert sdk(secure, token, one("catalog.document.conduct", bitrix_id=oak)) == [{"result": True}]
    assert (secure.status(oak), secure.times_applied(oak)) == ("Y", 1)
    cancelled, again = sdk(
        secure,
        token,
        one("catalog.document.cancel", bitrix_id=oak),
        one("catalog.document.conduct_list", document_ids=[oak, copper]),
    )
    assert (cancelled, again) == ({"result": True}, {"result": True})
    assert (secure.status(oak), secure.status(copper)) == ("Y", "Y")
    assert (secure.times_applied(oak), secure.times_applied(copper)) == (2, 1)


def test_s40_d25_b24pysdk_is_told_why_not(secure: Threaded) -> None:
    short, foreign = secure.draft("short_alone"), secure.draft("not_my_kind")
    [refused] = sdk(
        secure,
        secure.token("administrator"),
        one("catalog.document.conduct", bitrix_id=short),
    )
    assert "exceeds available stock at Central" in refused["words"]
    [forbidden] = sdk(
        secure, secure.token("worker"), one("catalog.document.conduct", bitrix_id=foreign)
    )
    assert "Insufficient permissions to save the inventory object." in forbidden["words"]
    assert (secure.status(short), secure.status(foreign)) == ("N", "N")


def test_s40_d54_b24pysdk_reports_each_command_of_a_batch(secure: Threaded) -> None:
    keys = sorted([*GOOD, *BAD])
    commands = {key: one("catalog.document.conduct", bitrix_id=secure.draft(key)) for key in keys}
    [answer] = sdk(secure, secure.token("administrator"), {"how": "batch", "commands": commands})
    assert answer["result"] == {"result": dict.fromkeys(GOOD, True), "result_error": BAD}
    assert [key for key in keys if secure.status(secure.draft(key)) == "Y"] == GOOD


def test_s40_d2_b24pysdk_names_a_wrong_code(secure: Threaded) -> None:
    [answer] = sdk(secure, "1/wrong-code-0000", one("profile"))
    assert answer["failed"] == "BitrixAPIInvalidCredentials"
