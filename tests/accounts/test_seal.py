"""A sealed text opens for its key and its account, and for nothing else."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from desktop.accounts.seal import KEY_SIZE, Breach, SealError, open_sealed, seal, sealed_with
from tests.accounts.samples import KEY

keys = st.binary(min_size=KEY_SIZE, max_size=KEY_SIZE)
OTHER_ACCOUNT = "fedcba9876543210"


@settings(deadline=None)
@given(keys, st.binary(max_size=2000))
def test_what_was_sealed_opens(key: bytes, text: bytes) -> None:
    sealed = seal(key, text, KEY)
    assert open_sealed(key, sealed, KEY) == text
    assert sealed_with(key, sealed)
    if len(text) > 6:
        assert text not in sealed


@settings(deadline=None)
@given(keys, st.binary(max_size=100), st.data())
def test_any_changed_bit_is_noticed(key: bytes, text: bytes, data: st.DataObject) -> None:
    sealed = bytearray(seal(key, text, KEY))
    place = data.draw(st.integers(0, len(sealed) - 1))
    sealed[place] ^= 1 << data.draw(st.integers(0, 7))
    with pytest.raises(SealError):
        open_sealed(key, bytes(sealed), KEY)


@settings(deadline=None)
@given(keys, st.binary(max_size=100), st.data())
def test_a_piece_of_it_does_not_open(key: bytes, text: bytes, data: st.DataObject) -> None:
    sealed = seal(key, text, KEY)
    cut = data.draw(st.integers(0, len(sealed) - 1))
    with pytest.raises(SealError):
        open_sealed(key, sealed[:cut], KEY)


@settings(deadline=None)
@given(keys, st.binary(max_size=300))
def test_a_foreign_text_does_not_open(key: bytes, foreign: bytes) -> None:
    with pytest.raises(SealError):
        open_sealed(key, foreign, KEY)


@settings(deadline=None)
@given(keys, keys, st.binary(max_size=50))
def test_another_key_is_told_from_damage(key: bytes, other: bytes, text: bytes) -> None:
    sealed = seal(key, text, KEY)
    if key != other:
        with pytest.raises(SealError) as broken:
            open_sealed(other, sealed, KEY)
        assert broken.value.breach is Breach.OTHER_KEY
        assert not sealed_with(other, sealed)


def test_another_account_s_text_does_not_open() -> None:
    key = bytes(KEY_SIZE)
    with pytest.raises(SealError) as broken:
        open_sealed(key, seal(key, b"text", KEY), OTHER_ACCOUNT)
    assert broken.value.breach is Breach.CHANGED


def test_the_same_text_is_never_sealed_alike() -> None:
    key = bytes(KEY_SIZE)
    assert len({seal(key, b"text", KEY) for _ in range(50)}) == 50


@pytest.mark.parametrize("size", [0, 16, 31, 33])
def test_a_key_of_another_size_is_a_mistake_of_ours(size: int) -> None:
    with pytest.raises(ValueError, match="32 bytes"):
        seal(bytes(size), b"text", KEY)
