"""Public clients that know nothing of this project work as they do against Bitrix24.

What they get wrong against the real server (see the tests of failures) they get wrong here too:
that is the point of them.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.demo.threaded import DOCUMENTS, Threaded, serve

fast_bitrix24 = pytest.importorskip("fast_bitrix24")
b24pysdk = pytest.importorskip("b24pysdk")
CHANGED = {"oak", "copper", "gloves", "recount", "return"}


@pytest.fixture
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture
def portal() -> Iterator[Threaded]:
    with serve() as running:
        yield running


@pytest.fixture
def secure(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Threaded]:
    with serve(tls_folder=tmp_path) as running:
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(running.ca_file))
        monkeypatch.setenv("NO_PROXY", "localhost")
        yield running


def fast(portal: Threaded, role: str = "administrator") -> Any:
    return fast_bitrix24.BitrixAsync(portal.webhook(role), verbose=False)


def sdk(portal: Threaded, role: str = "administrator") -> Any:
    from b24pysdk import BitrixWebhook, Client

    return Client(BitrixWebhook(domain=portal.host, webhook_token=portal.token(role)))


# --- fast_bitrix24 over http


@pytest.mark.anyio
async def test_fast_bitrix24_reads_all_pages(portal: Threaded) -> None:
    found = await fast(portal).get_all("catalog.document.list", {"select": ["id", "title"]})
    assert sorted(row["id"] for row in found) == list(range(101, 101 + DOCUMENTS))
    assert all(set(row) == {"id", "title"} for row in found)
    stored = dict(portal.db.execute("SELECT id, title FROM documents"))
    assert {row["id"]: row["title"] for row in found} == stored


@pytest.mark.anyio
async def test_fast_bitrix24_reads_rows_and_products(portal: Threaded) -> None:
    rows = await fast(portal).get_all(
        "catalog.document.element.list", {"filter": {"docId": portal.draft("to_outlet")}}
    )
    assert len(rows) == 22
    products = await fast(portal).get_all(
        "catalog.product.list",
        {"select": ["id", "iblockId", "name"], "filter": {"iblockId": 15}},
    )
    names = {row["id"]: row["name"] for row in products}
    stored = dict(
        portal.db.execute("SELECT id, name FROM products WHERE iblock_id = 15 AND NOT deleted")
    )
    assert names == stored


@pytest.mark.anyio
async def test_fast_bitrix24_conducts_one_and_cancels_it(portal: Threaded) -> None:
    oak = portal.draft("oak")
    client = fast(portal)
    assert await client.call("catalog.document.conduct", {"id": oak}) is True
    assert (portal.status(oak), portal.times_applied(oak)) == ("Y", 1)
    assert await client.call("catalog.document.cancel", {"id": oak}) is True
    assert portal.status(oak) == "N"


@pytest.mark.anyio
async def test_fast_bitrix24_conducts_in_a_batch(portal: Threaded) -> None:
    wanted = {key: portal.draft(key) for key in sorted(CHANGED)}
    answers = await fast(portal).call_batch(
        {
            "halt": 0,
            "cmd": {key: f"catalog.document.conduct?id={number}" for key, number in wanted.items()},
        }
    )
    assert answers == dict.fromkeys(wanted, True)
    assert {portal.status(number) for number in wanted.values()} == {"Y"}


@pytest.mark.anyio
async def test_fast_bitrix24_loses_the_successes_beside_a_refusal(portal: Threaded) -> None:
    good, bad = portal.draft("copper"), portal.draft("no_supplier")
    with pytest.raises(Exception, match=r"Supplier is not specified") as caught:
        await fast(portal).call_batch(
            {
                "halt": 0,
                "cmd": {
                    "bad": f"catalog.document.conduct?id={bad}",
                    "good": f"catalog.document.conduct?id={good}",
                },
            }
        )
    assert type(caught.value).__name__ == "ErrorInServerResponseException"
    assert (portal.status(good), portal.status(bad)) == ("Y", "N")


@pytest.mark.anyio
async def test_fast_bitrix24_is_refused_with_a_wrong_code(portal: Threaded) -> None:
    wrong = portal.webhook("administrator")[:-2] + "x/"
    client = fast_bitrix24.BitrixAsync(wrong, verbose=False)
    with pytest.raises(Exception, match="401"):
        await client.get_all("catalog.document.list")


# --- b24pysdk over https


def test_b24pysdk_reads_a_page_and_all_pages(secure: Threaded) -> None:
    document = sdk(secure).catalog.document
    page = document.list(select=["id"], order={"id": "DESC"}).result["documents"]
    newest = 100 + DOCUMENTS
    assert [row["id"] for row in page] == list(range(newest, newest - 50, -1))
    everything = document.list(select=["id"]).as_list().result
    assert sorted(row["id"] for row in everything) == list(range(101, 101 + DOCUMENTS))
    fast_way = document.list(select=["id"]).as_list_fast().result
    assert {row["id"] for row in fast_way} == set(range(101, 101 + DOCUMENTS))


def test_b24pysdk_conducts_and_cancels(secure: Threaded) -> None:
    oak = secure.draft("oak")
    document = sdk(secure, "manager").catalog.document
    assert document.conduct(oak).result is True
    assert (secure.status(oak), secure.times_applied(oak)) == ("Y", 1)
    assert document.cancel(oak).result is True
    assert secure.status(oak) == "N"
    assert document.conduct_list([oak, secure.draft("copper")]).result is True


def test_b24pysdk_is_told_why_not(secure: Threaded) -> None:
    from b24pysdk.errors import BitrixAPIError

    with pytest.raises(BitrixAPIError) as refused:
        sdk(secure).catalog.document.conduct(secure.draft("short_alone")).call()
    assert "exceeds available stock at Central" in str(refused.value)
    with pytest.raises(BitrixAPIError) as forbidden:
        sdk(secure, "worker").catalog.document.conduct(secure.draft("not_my_kind")).call()
    assert "Insufficient permissions" in str(forbidden.value)


def test_b24pysdk_reports_each_command_of_a_batch(secure: Threaded) -> None:
    client = sdk(secure)
    keys = [*sorted(CHANGED), "no_lines", "zero_quantity", "same_warehouse"]
    asked = {key: client.catalog.document.conduct(secure.draft(key)) for key in keys}
    answer = client.call_batch(asked).response.result
    assert set(answer.result) == CHANGED
    assert set(answer.result_error) == {"no_lines", "zero_quantity", "same_warehouse"}
    assert {key for key in keys if secure.status(secure.draft(key)) == "Y"} == CHANGED


def test_b24pysdk_names_a_wrong_code(secure: Threaded) -> None:
    from b24pysdk import BitrixWebhook, Client
    from b24pysdk.errors import BitrixAPIError

    client = Client(BitrixWebhook(domain=secure.host, webhook_token="1/wrong"))
    with pytest.raises(BitrixAPIError) as refused:
        client.profile().call()
    assert type(refused.value).__name__ == "BitrixAPIInvalidCredentials"
