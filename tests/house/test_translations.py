"""The lists of translations: whole, in step with the program, and compiled as they stand."""

import re
import shutil
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest

from tests.house.gates import ROOT

sys.path.insert(0, str(ROOT / "packaging"))
import translating

sys.path.remove(str(ROOT / "packaging"))

_HOLE = re.compile(r"\{[a-z_0-9]*\}|%n|%L?\d")
_FORMS = {"de": 2, "es": 2, "pl": 3, "pt_BR": 2, "ru": 3, "en": 2}


@dataclass(frozen=True)
class Sentence:
    context: str
    source: str
    forms: tuple[str, ...]
    finished: bool
    counts: bool


def sentences(file: Path) -> Iterator[Sentence]:
    for context in ET.parse(file).getroot().iter("context"):
        name = context.findtext("name") or ""
        for message in context.iter("message"):
            said = message.find("translation")
            assert said is not None
            counts = message.get("numerus") == "yes"
            forms = [each.text or "" for each in said.findall("numerusform")]
            yield Sentence(
                name,
                message.findtext("source") or "",
                tuple(forms) if counts else (said.text or "",),
                said.get("type") is None,
                counts,
            )


def file_of(code: str) -> Path:
    return translating.SENTENCES / translating.file_name(code)


@pytest.mark.parametrize("code", translating.CODES)
def test_every_sentence_is_translated_and_keeps_its_holes(code: str) -> None:
    wrong = []
    for each in sentences(file_of(code)):
        if not each.finished or not all(form.strip() for form in each.forms):
            wrong.append(f"{each.context}: {each.source!r} is not translated")
            continue
        if each.counts and len(each.forms) != _FORMS[code]:
            wrong.append(f"{each.context}: {each.source!r} has {len(each.forms)} forms")
        for form in each.forms:
            if sorted(set(_HOLE.findall(form))) != sorted(set(_HOLE.findall(each.source))):
                wrong.append(f"{each.context}: {form!r} has other holes than {each.source!r}")
            if form[:1].isspace() != each.source[:1].isspace():
                wrong.append(f"{each.context}: {form!r} begins otherwise than {each.source!r}")
    assert not wrong, "\n".join(wrong[:40])


def test_the_lists_hold_exactly_what_the_program_says(tmp_path: Path) -> None:
    """`python3 packaging/dev.py translate` brings them in step again."""
    fresh = tmp_path / translating.file_name("de")
    shutil.copyfile(file_of("de"), fresh)
    translating.update(fresh, "de")
    said = {(each.context, each.source) for each in sentences(fresh)}
    for code in translating.CODES:
        listed = {(each.context, each.source) for each in sentences(file_of(code))}
        assert said - listed == set(), f"{code}: new sentences"
        assert listed - said == set(), f"{code}: no longer said"


def test_what_is_compiled_is_what_stands_in_the_lists(tmp_path: Path) -> None:
    translating.compile_into(tmp_path, translating.SENTENCES)
    for code in (translating.ENGLISH, *translating.CODES):
        name = translating.file_name(code).replace(".ts", ".qm")
        assert (tmp_path / name).read_bytes() == (translating.SENTENCES / name).read_bytes(), code
