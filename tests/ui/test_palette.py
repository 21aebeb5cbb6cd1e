"""Every colour can be read: AA for text, 3:1 for what must be seen."""

import pytest

from desktop.ground.resources import resource
from desktop.ui.palette import DARK, DARK_MORE, LIGHT, LIGHT_MORE, Palette, Tone, contrast
from desktop.ui.style import style_sheet
from desktop.ui.theme import Theme, ThemeChoice
from desktop.work.settings import Colours, ContrastChoice

THEMES = pytest.mark.parametrize(
    "palette",
    [LIGHT, DARK, LIGHT_MORE, DARK_MORE],
    ids=["light", "dark", "light, more contrast", "dark, more contrast"],
)
MORE = pytest.mark.parametrize(
    ("usual", "more"), [(LIGHT, LIGHT_MORE), (DARK, DARK_MORE)], ids=["light", "dark"]
)


def test_contrast_is_counted_as_the_standard_says() -> None:
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)
    assert contrast("#1F5FBF", "#1F5FBF") == 1


@THEMES
def test_text_is_readable_on_every_surface(palette: Palette) -> None:
    surfaces = [palette.window, palette.base, palette.sidebar, palette.header, palette.button]
    texts = [palette.text, palette.text2, palette.text3, palette.link]
    low = [(t, s) for t in texts for s in surfaces if contrast(t, s) < 4.5]
    assert low == []
    assert contrast(palette.selection_text, palette.selection) >= 4.5
    assert contrast(palette.text2, palette.selection) >= 4.5
    for fill in (palette.accent, palette.accent_hover, palette.accent_pressed, palette.danger):
        assert contrast(palette.accent_text, fill) >= 4.5


@THEMES
@pytest.mark.parametrize("tone", list(Tone))
def test_a_pill_can_be_read(palette: Palette, tone: Tone) -> None:
    pill = palette.pills[tone]
    assert contrast(pill.text, pill.fill) >= 4.5


@THEMES
def test_borders_and_focus_can_be_seen(palette: Palette) -> None:
    for surface in (palette.base, palette.window):
        assert contrast(palette.field_border, surface) >= 3
        assert contrast(palette.focus, surface) >= 3


@MORE
def test_more_contrast_is_more(usual: Palette, more: Palette) -> None:
    for surface in (more.base, more.window, more.header, more.button):
        for edge in (more.border, more.button_border, more.chip_border):
            assert contrast(edge, surface) >= 3
        assert contrast(more.text3, surface) >= contrast(usual.text3, surface)
    for tone in Tone:
        pill = more.pills[tone]
        assert contrast(pill.text, pill.fill) >= 7, "AAA, as those who ask for more expect"
        assert contrast(pill.border, more.base) >= 3
        assert pill.fill == usual.pills[tone].fill


@THEMES
@pytest.mark.parametrize("way", ["down", "up"])
def test_the_arrows_of_fields_are_drawn_in_the_text_colour(palette: Palette, way: str) -> None:
    sheet = style_sheet(palette)
    theme = "dark" if palette.dark else "light"
    drawing = resource("icons", f"arrow-{way}-{theme}.svg")
    assert drawing.as_posix() in sheet
    assert f'stroke="{palette.text2}"' in drawing.read_text("utf-8")


def test_the_theme_takes_the_contrast_that_was_chosen(theme: Theme) -> None:
    told: list[Palette] = []
    theme.changed.connect(lambda: told.append(theme.palette))
    try:
        theme.choose_contrast(ContrastChoice.MORE)
        theme.choose(ThemeChoice.DARK)
        theme.choose_contrast(ContrastChoice.USUAL)
        assert told == [LIGHT_MORE, DARK_MORE, DARK]
    finally:
        theme.choose_contrast(ContrastChoice.SYSTEM)
        theme.choose(ThemeChoice.LIGHT)
    assert theme.palette is LIGHT, "this system asks for no more contrast"


def test_settings_and_theme_know_the_same_colours() -> None:
    assert [choice.value for choice in Colours] == [choice.value for choice in ThemeChoice]
