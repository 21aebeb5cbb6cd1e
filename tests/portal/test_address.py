"""A webhook address is understood however it was pasted, and never shows its code."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.portal.address import Mistake, Webhook, is_loopback, understand

CODE = "x7k2p9q4w8e1r5t3"
BASE = "https://example.bitrix24.com"


@pytest.mark.parametrize(
    "pasted",
    [
        f"{BASE}/rest/17/{CODE}/",
        f"{BASE}/rest/17/{CODE}",
        f"{BASE}/rest/17/{CODE}/catalog.document.list",
        f"{BASE}/rest/17/{CODE}/catalog.document.list.json?start=-1",
        f"  {BASE}/rest/17/{CODE}/  \n",
        f'"{BASE}/rest/17/{CODE}/"',
        f"«{BASE}/rest/17/{CODE}/»",
        f"\u200b{BASE}/rest/17/{CODE}/\ufeff",
        f"{BASE}/rest/17/\u2060{CODE}/",
        f"{BASE}//rest//17/{CODE}//",
        f"example.bitrix24.com/rest/17/{CODE}/",
        f"https://EXAMPLE.bitrix24.com/rest/17/{CODE}/",
        f"{BASE}/rest/17/\n{CODE}/",
    ],
)
def test_every_way_of_copying_gives_the_same_webhook(pasted: str) -> None:
    assert understand(pasted) == Webhook(BASE, 17, CODE)


@pytest.mark.parametrize(
    ("pasted", "base"),
    [
        (f"https://box.example:8443/rest/1/{CODE}/", "https://box.example:8443"),
        (f"https://box.example/crm/b24/rest/1/{CODE}/", "https://box.example/crm/b24"),
        (f"http://127.0.0.1:8080/rest/1/{CODE}/", "http://127.0.0.1:8080"),
        (f"http://localhost/rest/1/{CODE}/", "http://localhost"),
        (f"http://[::1]:9000/sub/rest/1/{CODE}/", "http://[::1]:9000/sub"),
        (f"https://склад.рф/rest/1/{CODE}/", "https://xn--80aiqe2a.xn--p1ai"),
    ],
)
def test_ports_sub_paths_and_foreign_names_are_kept(pasted: str, base: str) -> None:
    understood = understand(pasted)
    assert isinstance(understood, Webhook)
    assert understood.base == base
    assert understood.url == f"{base}/rest/1/{CODE}/"


@pytest.mark.parametrize(
    ("pasted", "mistake"),
    [
        ("", Mistake.EMPTY),
        (" \n\t ", Mistake.EMPTY),
        ("hello", Mistake.NOT_AN_ADDRESS),
        ("example.bitrix24.com", Mistake.NOT_AN_ADDRESS),
        (f"ftp://example.com/rest/1/{CODE}/", Mistake.NOT_AN_ADDRESS),
        ("https://", Mistake.NO_HOST),
        (f"https:///rest/1/{CODE}/", Mistake.NO_HOST),
        (f"https://me:pass@example.com/rest/1/{CODE}/", Mistake.NO_HOST),
        (BASE, Mistake.NO_HOOK),
        (f"{BASE}/company/personal/", Mistake.NO_HOOK),
        (f"{BASE}/rest/17/", Mistake.NO_CODE),
        (f"{BASE}/rest/17", Mistake.NO_CODE),
        (f"{BASE}/rest/api/17/{CODE}/", Mistake.REST_3),
        (f"http://example.bitrix24.com/rest/17/{CODE}/", Mistake.NOT_SECURE),
        (f"http://192.168.1.5/rest/17/{CODE}/", Mistake.NOT_SECURE),
        (f"{BASE}/a/../rest/17/{CODE}/", Mistake.NOT_AN_ADDRESS),
        (f"https://exa mple.com:99999/rest/17/{CODE}/", Mistake.NOT_AN_ADDRESS),
        (f"{BASE}/rest/17/{CODE}/" + "x" * 3000, Mistake.TOO_LONG),
    ],
)
def test_what_is_wrong_is_told_by_its_kind(pasted: str, mistake: Mistake) -> None:
    assert understand(pasted) is mistake


def test_the_code_is_in_no_text_but_the_url() -> None:
    webhook = understand(f"{BASE}/rest/17/{CODE}/")
    assert isinstance(webhook, Webhook)
    for text in (repr(webhook), str(webhook), f"{webhook}", webhook.masked, webhook.host):
        assert CODE not in text


@given(st.text(max_size=300))
def test_nothing_pasted_can_break_it(pasted: str) -> None:
    assert isinstance(understand(pasted), Webhook | Mistake)


@given(st.text(max_size=40), st.text(max_size=40))
def test_rubbish_around_an_address_never_sends_it_elsewhere(before: str, after: str) -> None:
    understood = understand(f"{before}https://good.example/rest/1/{CODE}/{after}")
    if isinstance(understood, Webhook) and before.strip() == "":
        assert understood.host == "good.example"


def test_only_this_computer_is_loopback() -> None:
    assert is_loopback("127.0.0.1")
    assert is_loopback("::1")
    assert is_loopback("localhost")
    assert not is_loopback("127.0.0.1.example.com")
    assert not is_loopback("localhost.example.com")
    assert not is_loopback("10.0.0.1")
