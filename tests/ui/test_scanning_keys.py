"""Who typed it, by the times of the keys: every key ends up in exactly one place, in order."""

from dataclasses import dataclass, field

import pytest
from hypothesis import given
from hypothesis import strategies as st

from desktop.ui.scanning.keys import ENTER, TAB, Recogniser, Rhythm

RHYTHM = Rhythm()
codes = st.text(
    st.characters(min_codepoint=33, max_codepoint=1200, categories=["L", "N", "P"]),
    min_size=RHYTHM.least,
    max_size=40,
)
by_machine = st.floats(0, RHYTHM.mean * 0.99)
by_hand = st.floats(RHYTHM.gap * 1.01, 2)
ends = st.sampled_from([ENTER, TAB])


@dataclass
class Ear:
    """A recogniser with its keys kept beside it, as the window keeps the events."""

    recogniser: Recogniser = field(default_factory=Recogniser)
    now: float = 1000.0
    held: list[str] = field(default_factory=list)
    given_back: list[str] = field(default_factory=list)
    """What the window got, in order."""
    scans: list[str] = field(default_factory=list)

    def press(self, text: str, pause: float) -> None:
        self.now += pause
        heard = self.recogniser.press(text, self.now)
        self._give(heard.given_back)
        if heard.scan:
            assert "".join(self.held) == heard.scan
            self.held.clear()
            self.scans.append(heard.scan)
        elif heard.held:
            self.held.append(text)
        else:
            assert not self.held, "a later key overtakes earlier ones"
            self.given_back.append(text)
        assert len(self.recogniser) == len(self.held)

    def rest(self) -> None:
        self._give(self.recogniser.rest())

    def _give(self, count: int) -> None:
        self.given_back += self.held[:count]
        del self.held[:count]


def type_all(ear: Ear, text: str, pauses: list[float]) -> None:
    for each, pause in zip(text, pauses, strict=True):
        ear.press(each, pause)


@given(codes, st.data(), ends)
def test_a_scanner_is_heard(code: str, data: st.DataObject, end: str) -> None:
    ear = Ear()
    type_all(ear, code + end, [data.draw(by_machine) for _ in range(len(code) + 1)])
    assert (ear.scans, ear.given_back) == ([code], [])


@given(st.text(min_size=1, max_size=40), st.data())
def test_a_hand_is_not_a_scanner(text: str, data: st.DataObject) -> None:
    ear = Ear()
    type_all(ear, text + ENTER, [data.draw(by_hand) for _ in range(len(text) + 1)])
    assert ear.scans == []
    assert "".join(ear.given_back) == text + ENTER


@given(st.text("abc 12", max_size=8), codes, st.data())
def test_what_was_typed_before_a_scan_goes_where_it_belongs(
    typed: str, code: str, data: st.DataObject
) -> None:
    ear = Ear()
    type_all(ear, typed, [data.draw(st.floats(0.03, 0.3)) for _ in typed])
    ear.press(code[0], data.draw(by_hand))
    type_all(ear, code[1:] + ENTER, [data.draw(by_machine) for _ in range(len(code))])
    assert ear.scans == [code]
    assert "".join(ear.given_back) == typed


@given(
    st.lists(
        st.tuples(
            st.sampled_from(["a", "1", "Ж", " ", "", ENTER, TAB, "\b", "rest"]),
            st.floats(-0.05, 0.2),
        ),
        max_size=120,
    )
)
def test_no_key_is_lost_doubled_or_overtaken(keys: list[tuple[str, float]]) -> None:
    ear, pressed = Ear(), 0
    for text, pause in keys:
        if text == "rest":
            ear.rest()
        else:
            pressed += 1
            ear.press(text, pause)
    ear.rest()
    assert ear.held == []
    assert len(ear.given_back) + sum(len(each) + 1 for each in ear.scans) == pressed


@given(st.lists(st.floats(0, 0.2), min_size=2, max_size=60))
def test_a_scan_is_fast_as_a_whole_and_in_every_part(pauses: list[float]) -> None:
    ear = Ear()
    type_all(ear, "7" * (len(pauses) - 1) + ENTER, pauses)
    for scan in ear.scans:
        last = pauses[-len(scan) :]
        assert max(last) <= RHYTHM.gap + 1e-9
        assert sum(last) <= RHYTHM.mean * len(scan) + 1e-9


def test_a_very_fast_typist_is_none() -> None:
    """160 words a minute with keys that fall together in pairs, and Enter at once."""
    ear = Ear()
    type_all(ear, "the goods" + ENTER, [0.1, 0.04, 0.11, 0.035, 0.1, 0.04, 0.12, 0.04, 0.1, 0.045])
    assert ear.scans == []
    assert "".join(ear.given_back) == "the goods" + ENTER


def test_a_short_burst_is_none() -> None:
    ear = Ear()
    type_all(ear, "ok" + ENTER, [0.5, 0.01, 0.01])
    assert (ear.scans, "".join(ear.given_back)) == ([], "ok" + ENTER)


def test_two_scans_at_once_are_two() -> None:
    ear = Ear()
    type_all(ear, "4817" + ENTER + "4818" + ENTER, [0.01] * 10)
    assert ear.scans == ["4817", "4818"]


def test_only_the_end_that_was_set_ends_a_code() -> None:
    ear = Ear(Recogniser(Rhythm(ends=frozenset({TAB}))))
    type_all(ear, "4817" + ENTER + "4818" + TAB, [0.01] * 10)
    assert ear.scans == ["4818"]
    assert "".join(ear.given_back) == "4817" + ENTER


def test_a_slow_scanner_is_heard_with_its_setting() -> None:
    slow = [0.07] * 5
    for rhythm, scans in ((Rhythm(), []), (Rhythm(gap=0.1, mean=0.08), ["4817"])):
        ear = Ear(Recogniser(rhythm))
        type_all(ear, "4817" + ENTER, slow)
        assert ear.scans == scans


def test_an_endless_stream_is_not_held_for_ever() -> None:
    ear = Ear()
    type_all(ear, "x" * 5000, [0.001] * 5000)
    assert len(ear.held) == 1000
    assert len(ear.given_back) == 4000


@pytest.mark.parametrize(
    "given",
    [
        {"gap": 0.01, "mean": 0.02},
        {"mean": 0.0},
        {"least": 0},
        {"ends": frozenset()},
        {"ends": frozenset({"x"})},
    ],
)
def test_a_rhythm_that_makes_no_sense_is_refused(given: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=r"a code has|the mean"):
        Rhythm(**given)  # type: ignore[arg-type]
