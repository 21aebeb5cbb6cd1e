"""Every colour can be read: AA for text, 3:1 for what must be seen."""

import pytest

from desktop.ui.palette import DARK, LIGHT, Palette, Tone, contrast

THEMES = pytest.mark.parametrize("palette", [LIGHT, DARK], ids=["light", "dark"])


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
