"""Every sentence the real server says in English and Russian, to the last full stop."""

import pytest

from desktop.demo.switches import Switches
from desktop.demo.texts import text, warehouse_text
from tests.demo.conftest import Running
from tests.demo.refusals_spoken import REFUSALS, adding
from tests.demo.sentences import FACTS, SENTENCES, WAREHOUSES_EN, WAREHOUSES_RU, WRONG_RU


@pytest.mark.parametrize("key", SENTENCES)
def test_d63_every_text_in_english_and_russian(key: str) -> None:
    english, russian = SENTENCES[key]
    assert text(Switches(), key, **FACTS) == english
    assert text(Switches(language="ru"), key, **FACTS) == russian


@pytest.mark.parametrize(("role", "wrong"), WAREHOUSES_EN)
def test_d63_every_text_on_warehouses(role: str, wrong: str) -> None:
    one, several = WAREHOUSES_EN[role, wrong]
    chair, both = ["77 Chair"], ["77 Chair", "78 Table"]
    english, russian = Switches(), Switches(language="ru")
    assert warehouse_text(english, wrong, role, chair) == f"Product 77 Chair {one} warehouse."
    assert warehouse_text(english, wrong, role, both) == (
        f"Products 77 Chair, 78 Table {several} warehouse."
    )
    tail = f"{WRONG_RU[wrong]} {WAREHOUSES_RU[role]}"
    assert warehouse_text(russian, wrong, role, chair) == f"Для товара 77 Chair {tail}"
    assert warehouse_text(russian, wrong, role, both) == (f"Для товаров 77 Chair, 78 Table {tail}")


# --- as they arrive over a socket


@pytest.mark.anyio
@pytest.mark.parametrize("name", REFUSALS)
async def test_d63_a_refusal_arrives_in_english(running: Running, name: str) -> None:
    scene, english, _ = REFUSALS[name]
    assert (await scene(running))["error_description"] == english


@pytest.mark.anyio
@pytest.mark.parametrize("name", REFUSALS)
async def test_d63_a_refusal_arrives_in_russian(running: Running, name: str) -> None:
    scene, _, russian = REFUSALS[name]
    running.switches.change({"language": "ru"})
    assert (await scene(running))["error_description"] == russian


@pytest.mark.anyio
@pytest.mark.parametrize("letter", "ASMRD")
async def test_d63_d45_a_document_without_title_gets_one(running: Running, letter: str) -> None:
    english, russian = (each.replace("#5", "#{}") for each in SENTENCES[f"title {letter}"])
    first = await adding(letter)(running)
    assert first["result"]["document"]["title"] == english.format(1)
    second = await adding(letter, language="ru")(running)
    assert second["result"]["document"]["title"] == russian.format(2)
