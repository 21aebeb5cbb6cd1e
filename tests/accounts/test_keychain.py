"""A keychain that hangs, throws or keeps nothing is no keychain, for a plain reason."""

import logging
import subprocess
import sys
from base64 import b64encode
from collections.abc import Callable, Iterator
from pathlib import Path

import keyring
import pytest
from keyring.backends import chainer, fail, null
from keyring.errors import InitError, NoKeyringError

from desktop.accounts.keychain import (
    SERVICE,
    Backend,
    Door,
    KeychainError,
    NoKeychain,
    SystemKeychain,
    find_keychain,
    real_name,
)
from desktop.accounts.problems import Silence
from desktop.ground.logs import masked
from tests.accounts.keychains import (
    ForgetfulBackend,
    HangingBackend,
    LockedBackend,
    MemoryBackend,
    ThrowingBackend,
)
from tests.accounts.samples import KEY

SHORT = 0.05
LONG = 30.0


def found(backend: Backend) -> SystemKeychain:
    keychain = find_keychain(LONG, lambda: backend)
    assert isinstance(keychain, SystemKeychain)
    return keychain


@pytest.fixture
def hanging() -> Iterator[HangingBackend]:
    backend = HangingBackend()
    yield backend
    backend.let_go.set()


def test_a_key_is_made_kept_and_forgotten() -> None:
    backend = MemoryBackend()
    keychain = found(backend)
    assert keychain.key(KEY) is None
    key = keychain.create(KEY)
    assert len(key) == 32
    assert keychain.key(KEY) == key
    assert keychain.create(KEY) != key
    keychain.forget(KEY)
    assert keychain.key(KEY) is None
    assert backend.kept == {}
    keychain.forget(KEY)  # and once more without complaint


def test_logs_mask_the_key_itself() -> None:
    backend = MemoryBackend()
    key = b64encode(found(backend).create(KEY)).decode()
    assert key in backend.kept.values()
    assert key not in masked(f"kept {key}")


def test_logs_mask_a_key_made_by_an_earlier_program() -> None:
    backend = MemoryBackend()
    key = bytes(range(32))
    backend.kept[SERVICE, KEY] = text = b64encode(key).decode()
    assert text in masked(text)
    assert found(backend).key(KEY) == key
    assert text not in masked(text)


@pytest.mark.parametrize("text", ["", "no base64!", "c2hvcnQ=", "\ud800"])
def test_what_is_no_key_of_ours_counts_as_gone(text: str) -> None:
    backend = MemoryBackend()
    backend.kept[SERVICE, KEY] = text
    assert found(backend).key(KEY) is None


@pytest.mark.parametrize(
    ("error", "silence"),
    [
        (NoKeyringError("none"), Silence.NONE),
        (InitError("no bus"), Silence.FAILED),
        (RuntimeError("anything"), Silence.FAILED),
        (TimeoutError(), Silence.SLOW),
        (SystemExit(1), Silence.FAILED),
        (KeyboardInterrupt(), Silence.FAILED),
        (ModuleNotFoundError("keyring"), Silence.NOT_INSTALLED),
    ],
    ids=lambda value: type(value).__name__ if isinstance(value, BaseException) else "",
)
def test_whatever_it_throws_becomes_a_reason(error: BaseException, silence: Silence) -> None:
    assert find_keychain(LONG, lambda: ThrowingBackend(error)) == NoKeychain(silence)


def test_a_locked_keychain_says_so() -> None:
    assert find_keychain(LONG, LockedBackend) == NoKeychain(Silence.LOCKED)


def test_a_backend_that_cannot_even_be_made_is_none() -> None:
    def load() -> Backend:
        raise ValueError("broken plug-in")

    assert find_keychain(LONG, load) == NoKeychain(Silence.FAILED)


def test_what_a_backend_says_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        find_keychain(LONG, lambda: ThrowingBackend(RuntimeError("the value it was given")))
    assert "RuntimeError" in caplog.text
    assert "the value it was given" not in caplog.text


def test_one_that_hangs_is_none_and_is_not_waited_for(hanging: HangingBackend) -> None:
    assert find_keychain(SHORT, lambda: hanging) == NoKeychain(Silence.SLOW)


HUNG = """
from desktop.accounts.keychain import find_keychain
from tests.accounts.keychains import HangingBackend
print(find_keychain(0.05, HangingBackend))
"""


def test_one_that_hangs_for_ever_lets_the_program_end() -> None:
    ended = subprocess.run(
        [sys.executable, "-c", HUNG],
        check=True,
        stdout=subprocess.PIPE,
        text=True,
        timeout=60,
        cwd=Path(__file__).parents[2],
    )
    assert "SLOW" in ended.stdout


def test_one_that_hangs_later_is_asked_no_second_time(hanging: HangingBackend) -> None:
    keychain = SystemKeychain(hanging, Door(SHORT))
    for _ in range(3):
        with pytest.raises(KeychainError) as shut:
            keychain.key(KEY)
        assert shut.value.silence is Silence.SLOW
    assert hanging.asked <= 1


def test_one_that_hung_answers_again(hanging: HangingBackend) -> None:
    door = Door(SHORT)
    keychain = SystemKeychain(hanging, door)
    with pytest.raises(KeychainError):
        keychain.key(KEY)
    hanging.let_go.set()
    door.patience = LONG
    assert len(keychain.create(KEY)) == 32


def test_a_keychain_that_keeps_nothing_is_not_trusted_with_a_key() -> None:
    with pytest.raises(KeychainError) as shut:
        found(ForgetfulBackend()).create(KEY)
    assert shut.value.silence is Silence.FORGETFUL


def of_module(module: str, base: type[MemoryBackend] = MemoryBackend) -> MemoryBackend:
    """A backend as if it came from that module of the library."""
    made: MemoryBackend = type("Keyring", (base,), {"__module__": module})()
    return made


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("keyring.backends.SecretService", "GNOME Keyring"),
        ("keyring.backends.libsecret", "GNOME Keyring"),
        ("keyring.backends.kwallet", "KWallet"),
        ("keyring.backends.Windows", "Windows Credential Manager"),
        ("keyring.backends.macOS", "macOS Keychain"),
        ("somebody.else", "memory"),
    ],
)
def test_a_keychain_is_called_what_people_call_it(module: str, name: str) -> None:
    backend = of_module(module)
    assert real_name(backend) == name
    assert found(backend).name == name


def test_the_library_s_backends_are_where_the_names_look_for_them() -> None:
    from keyring.backends import SecretService, Windows, kwallet, libsecret, macOS

    modules = (SecretService, libsecret, kwallet, Windows, macOS)
    names = {real_name(of_module(module.__name__)) for module in modules}
    assert names == {"GNOME Keyring", "KWallet", "Windows Credential Manager", "macOS Keychain"}


@pytest.mark.parametrize(
    "load", [fail.Keyring, null.Keyring, lambda: of_module("keyrings.alt.file")]
)
def test_backends_that_keep_nothing_safe_are_none(load: Callable[[], Backend]) -> None:
    assert find_keychain(LONG, load) == NoKeychain(Silence.NONE)


class _Chain(MemoryBackend):
    backends: tuple[Backend, ...] = ()


def chain(*links: Backend) -> Backend:
    made = of_module(chainer.__name__, _Chain)
    assert isinstance(made, _Chain)
    made.backends = links
    return made


def unsafe() -> list[Backend]:
    loads: list[Callable[[], Backend]] = [null.Keyring, fail.Keyring]
    return [load() for load in loads]


def test_a_chain_is_as_good_as_its_first_sound_link() -> None:
    sound = of_module("keyring.backends.kwallet")
    keychain = found(chain(*unsafe(), sound))
    assert keychain.name == "KWallet"
    keychain.create(KEY)
    assert (SERVICE, KEY) in sound.kept


def test_a_chain_without_a_sound_link_is_none() -> None:
    assert find_keychain(LONG, chain) == NoKeychain(Silence.NONE)
    assert find_keychain(LONG, lambda: chain(*unsafe())) == NoKeychain(Silence.NONE)


def test_the_library_s_own_choice_is_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(keyring, "get_keyring", null.Keyring)
    assert find_keychain(LONG) == NoKeychain(Silence.NONE)
    backend = of_module("keyring.backends.macOS")
    monkeypatch.setattr(keyring, "get_keyring", lambda: backend)
    keychain = find_keychain(LONG)
    assert not isinstance(keychain, NoKeychain)
    assert keychain.name == "macOS Keychain"


def test_without_the_library_there_is_no_keychain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "keyring", None)
    assert find_keychain(LONG) == NoKeychain(Silence.NOT_INSTALLED)
