"""What may be typed after `storekeeper`, and the sentence for what may not."""

from pathlib import Path

import pytest

from desktop import __version__
from desktop.ground.command_line import Options, parse


def test_nothing_typed_opens_the_program_as_it_was() -> None:
    assert parse([]) == Options()


def test_everything_typed_arrives(tmp_path: Path) -> None:
    url = "storekeeper://document/142?portal=example.bitrix24.com"
    typed = ["--demo", "--demo-reset", "--profile", "Lager Süd/1", "--data-dir", str(tmp_path)]
    typed += ["--tour", str(tmp_path / "tour"), "--language", "en", url]
    assert parse(typed) == Options(
        demo=True,
        demo_reset=True,
        profile="Lager Süd/1",
        data_dir=tmp_path,
        tour=tmp_path / "tour",
        language="en",
        url=url,
    )


@pytest.mark.parametrize(
    "typed",
    [
        ["--unknown"],
        ["--dem"],
        ["--demo-reset"],
        ["--tour", "somewhere"],
        ["--tour"],
        ["--profile"],
        ["--profile", "  "],
        ["--data-dir"],
        ["--language", "xx"],
        ["--language", "../../etc"],
        ["https://example.bitrix24.com/"],
        ["storekeeper://a", "storekeeper://b"],
        ["--data-dir", __file__],
    ],
)
def test_a_senseless_line_is_told_in_one_sentence_with_status_2(
    typed: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as left:
        parse(typed)
    out, err = capsys.readouterr()
    assert left.value.code == 2
    assert out == ""
    assert err.startswith("storekeeper: ")
    assert err.count("\n") == 1


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as left:
        parse(["--version"])
    assert left.value.code == 0
    assert capsys.readouterr().out.strip() == f"Storekeeper {__version__}"
