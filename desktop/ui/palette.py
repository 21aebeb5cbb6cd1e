"""Every colour of the program, by role and theme. No other module writes a colour down."""

from dataclasses import dataclass, replace
from enum import StrEnum


class Tone(StrEnum):
    """What a pill or a strip says; its colours only repeat its word and icon."""

    PLAIN = "plain"
    GOOD = "good"
    UNDONE = "undone"
    WORKING = "working"
    CHECKING = "checking"
    BAD = "bad"
    WARNING = "warning"


@dataclass(frozen=True, slots=True)
class Pill:
    text: str
    fill: str
    border: str


@dataclass(frozen=True, slots=True)
class Palette:
    """The colours of one theme."""

    dark: bool
    window: str
    base: str
    sidebar: str
    header: str
    line: str
    border: str
    button: str
    button_border: str
    field_border: str
    text: str
    text2: str
    text3: str
    disabled: str
    accent: str
    accent_text: str
    accent_hover: str
    accent_pressed: str
    link: str
    focus: str
    selection: str
    selection_text: str
    selection_inactive: str
    hover: str
    chip: str
    chip_border: str
    track: str
    skeleton: str
    danger: str
    pills: dict[Tone, Pill]


LIGHT = Palette(
    dark=False,
    window="#F1F2F4",
    base="#FFFFFF",
    sidebar="#E9EBEE",
    header="#F6F7F8",
    line="#E3E6EA",
    border="#CDD2D9",
    button="#FFFFFF",
    button_border="#B7BEC8",
    field_border="#808894",
    text="#1A1D21",
    text2="#4A525D",
    text3="#5F6874",
    disabled="#9AA2AD",
    accent="#1F5FBF",
    accent_text="#FFFFFF",
    accent_hover="#1A52A6",
    accent_pressed="#15448C",
    link="#1A56B0",
    focus="#1F5FBF",
    selection="#DCE8FA",
    selection_text="#1A1D21",
    selection_inactive="#E3E6EA",
    hover="#F3F6FA",
    chip="#E6EFFC",
    chip_border="#7FA6E0",
    track="#DADEE4",
    skeleton="#E8EAEE",
    danger="#B3261E",
    pills={
        Tone.PLAIN: Pill("#434B56", "#ECEEF1", "#C9CED6"),
        Tone.GOOD: Pill("#17653B", "#DFF1E5", "#A6D4B7"),
        Tone.UNDONE: Pill("#594778", "#EEEAF5", "#CDC3DF"),
        Tone.WORKING: Pill("#17509F", "#E4EEFC", "#A3C2EE"),
        Tone.CHECKING: Pill("#17509F", "#FFFFFF", "#6C99DC"),
        Tone.BAD: Pill("#A1201A", "#FCE8E6", "#EBB3AE"),
        Tone.WARNING: Pill("#6E4A00", "#FDF1D3", "#E0C172"),
    },
)

DARK = Palette(
    dark=True,
    window="#24272C",
    base="#1B1D21",
    sidebar="#1F2226",
    header="#25282D",
    line="#2B2F35",
    border="#3B4048",
    button="#2F343B",
    button_border="#4C535D",
    field_border="#79828F",
    text="#E4E7EB",
    text2="#B5BCC6",
    text3="#98A1AD",
    disabled="#646C77",
    accent="#2C67C6",
    accent_text="#FFFFFF",
    accent_hover="#3774D6",
    accent_pressed="#2459AE",
    link="#84B3F8",
    focus="#6BA1F2",
    selection="#223A60",
    selection_text="#F1F4F8",
    selection_inactive="#333941",
    hover="#22262B",
    chip="#22334E",
    chip_border="#4A74B4",
    track="#3A4048",
    skeleton="#2A2E34",
    danger="#C4382F",
    pills={
        Tone.PLAIN: Pill("#C6CCD4", "#31363D", "#4B525C"),
        Tone.GOOD: Pill("#82D5A1", "#1D3628", "#2F5C42"),
        Tone.UNDONE: Pill("#C8BAE6", "#302A40", "#524A6C"),
        Tone.WORKING: Pill("#95BFF9", "#1E3352", "#36588A"),
        Tone.CHECKING: Pill("#95BFF9", "#1B1D21", "#4F7CBE"),
        Tone.BAD: Pill("#F6A09A", "#3D2322", "#74352F"),
        Tone.WARNING: Pill("#EDC669", "#3A2F18", "#665227"),
    },
)


def with_more_contrast(palette: Palette) -> Palette:
    """For people who ask for more contrast: borders as strong as a field's, words in pills as
    strong as all other words. Tone is then told by a pill's icon and fill."""
    edge, ink = palette.field_border, palette.text
    return replace(
        palette,
        border=edge,
        button_border=edge,
        chip_border=edge,
        text3=palette.text2,
        pills={tone: Pill(ink, pill.fill, edge) for tone, pill in palette.pills.items()},
    )


LIGHT_MORE = with_more_contrast(LIGHT)
DARK_MORE = with_more_contrast(DARK)


def contrast(one: str, other: str) -> float:
    """The WCAG contrast of two colours, from 1 to 21."""
    lighter, darker = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    def linear(part: int) -> float:
        value = part / 255
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (int(colour[at : at + 2], 16) for at in (1, 3, 5))
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
