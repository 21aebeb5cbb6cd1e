"""Addresses of documents: made and read again alike, and nothing else is taken."""

import string

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ground.links import LARGEST_ID, Link, is_ours, make, parse, portal_of

GOOD = "storekeeper://document/142?portal=example.bitrix24.com"
labels = st.text(string.ascii_lowercase + string.digits, min_size=1, max_size=20)
hosts = st.lists(labels, min_size=1, max_size=4).map(".".join)
portals = st.one_of(
    hosts, st.builds(lambda host, port: f"{host}:{port}", hosts, st.integers(1, 65535))
)
links = st.builds(Link, portals, st.integers(1, LARGEST_ID))


@given(links)
def test_what_is_made_is_read_again(link: Link) -> None:
    assert parse(make(link)) == link


@given(st.text(max_size=80))
def test_what_is_read_is_made_again_from_its_meaning(text: str) -> None:
    for tried in (text, GOOD + text, GOOD.replace("142", text), GOOD.replace("example", text)):
        found = parse(tried)
        if found is not None:
            assert make(found) == tried.lower().replace("/?", "?")


def test_the_example() -> None:
    assert parse(GOOD) == Link("example.bitrix24.com", 142)


@pytest.mark.parametrize(
    "spelled",
    [
        "StoreKeeper://Document/142?portal=EXAMPLE.bitrix24.com",
        "storekeeper://document/142/?portal=example.bitrix24.com",
    ],
)
def test_what_browsers_and_systems_make_of_it_is_still_it(spelled: str) -> None:
    assert parse(spelled) == parse(GOOD)


@pytest.mark.parametrize(
    "bad",
    [
        "",
        "142",
        "storekeeper:document/142?portal=a.com",
        "https://document/142?portal=a.com",
        "storekeeper://documents/142?portal=a.com",
        "storekeeper://document/?portal=a.com",
        "storekeeper://document/0?portal=a.com",
        "storekeeper://document/0142?portal=a.com",
        "storekeeper://document/-1?portal=a.com",
        "storekeeper://document/١٤٢?portal=a.com",
        "storekeeper://document/9223372036854775808?portal=a.com",
        "storekeeper://document/142",
        "storekeeper://document/142?portal=",
        "storekeeper://document/142?portal=a.com&portal=b.com",
        "storekeeper://document/142?portal=a.com&conduct=1",
        "storekeeper://document/142?portal=a.com#x",
        "storekeeper://document/142?portal=user@a.com",
        "storekeeper://document/142?portal=a.com/x",
        "storekeeper://document/142?portal=-a.com",
        "storekeeper://document/142?portal=a..com",
        "storekeeper://document/142?portal=a.com:0",
        "storekeeper://document/142?portal=a.com:65536",
        "storekeeper://document/142?portal=a.com:",
        "storekeeper://document/142?portal=%61.com",
        "storekeeper://me@document/142?portal=a.com",
        "storekeeper://document/142?portal=a.com\n",
        " storekeeper://document/142?portal=a.com",
        "storekeeper://document/142?portal=" + "a" * 500,
    ],
)
def test_nothing_else_is_taken(bad: str) -> None:
    assert parse(bad) is None


@pytest.mark.parametrize(
    "link", [Link("", 1), Link("a.com", 0), Link("A.com", 1), Link("a.com&x=1", 1)]
)
def test_no_address_is_made_that_could_not_be_read(link: Link) -> None:
    with pytest.raises(ValueError, match="not a document of a portal"):
        make(link)


@pytest.mark.parametrize(
    ("address", "portal"),
    [
        ("https://Example.bitrix24.com/rest/", "example.bitrix24.com"),
        ("http://127.0.0.1:8080", "127.0.0.1:8080"),
        ("https://bücher.example", "xn--bcher-kva.example"),
        ("https://a.com:99999", ""),
        ("https://[::1]/", ""),
        ("not an address", ""),
        ("https://" + "ü" * 300, ""),
    ],
)
def test_how_links_name_a_portal(address: str, portal: str) -> None:
    assert portal_of(address) == portal


def test_a_broken_address_is_still_known_for_ours() -> None:
    assert is_ours("STOREKEEPER:nonsense")
    assert not is_ours("storekeeper")
    assert not is_ours("4006381333931")
