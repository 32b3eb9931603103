"""Design tokens: colours for light and dark, type sizes."""

from msgspec import Struct
from msgspec.structs import replace


class Tokens(Struct, frozen=True, kw_only=True):
    """The colours of one scheme. Text is at least 4.5:1 on every surface it stands on, outlines of controls 3:1."""

    name: str
    bg: str
    sidebar: str
    surface: str
    surface2: str
    hover: str
    selected: str
    border: str
    border_strong: str
    outline: str
    text: str
    text2: str
    text3: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    positive: str
    negative: str
    warn_soft: str
    grid: str
    before: str
    ratings: tuple[str, str, str, str, str]
    rating_texts: tuple[str, str, str, str, str]


LIGHT = Tokens(
    name="light",
    bg="#FAFAFB",
    sidebar="#F4F4F6",
    surface="#FFFFFF",
    surface2="#F7F7F9",
    hover="#ECECF0",
    selected="#E4E5EB",
    border="#E6E6EB",
    border_strong="#D3D4DB",
    outline="#878A96",
    text="#17181C",
    text2="#5A5D69",
    text3="#636671",
    accent="#3B5BDB",
    accent_hover="#324FC4",
    accent_soft="#EBEFFD",
    on_accent="#FFFFFF",
    positive="#0B7A75",
    negative="#B4540A",
    warn_soft="#FDF3E7",
    grid="#E9E9EE",
    before="#8A8D9B",
    ratings=("#F0F2FC", "#D9E0FA", "#B4C2F4", "#7B92E8", "#3B5BDB"),
    rating_texts=("#4A5585", "#33437F", "#1C2C6B", "#0E1A4A", "#FFFFFF"),
)

DARK = Tokens(
    name="dark",
    bg="#101114",
    sidebar="#0B0C0E",
    surface="#17181C",
    surface2="#1D1E23",
    hover="#202127",
    selected="#282A31",
    border="#26272D",
    border_strong="#383A43",
    outline="#737682",
    text="#F2F3F5",
    text2="#A5A8B4",
    text3="#9598A4",
    accent="#6E8BFF",
    accent_hover="#839CFF",
    accent_soft="#1E2645",
    on_accent="#0B1026",
    positive="#4CC9B8",
    negative="#F0A35E",
    warn_soft="#2E2418",
    grid="#2A2C33",
    before="#7C7F8C",
    ratings=("#1C2030", "#263056", "#34478D", "#5670CF", "#93A9FF"),
    rating_texts=("#A3ACCF", "#C3CDF5", "#E3E9FF", "#FFFFFF", "#0C1436"),
)

LIGHT_HIGH_CONTRAST = replace(
    LIGHT,
    bg="#FFFFFF",
    sidebar="#FFFFFF",
    surface2="#FFFFFF",
    hover="#E6E6E6",
    selected="#D9DEF5",
    border="#4D4D4D",
    border_strong="#1A1A1A",
    outline="#000000",
    text="#000000",
    text2="#1A1A1A",
    text3="#2E2E2E",
    accent="#1B2F91",
    accent_hover="#12206B",
    accent_soft="#E3E8FF",
    positive="#004D49",
    negative="#6E2B00",
    grid="#767676",
    before="#333333",
    ratings=("#FFFFFF", "#DCE3FB", "#B4C2F4", "#8FA3EE", "#1B2F91"),
    rating_texts=("#000000", "#000000", "#000000", "#000000", "#FFFFFF"),
)
"""Where the system asks for high contrast: text is at least 7:1 on every surface, and lines are 4.5:1."""

DARK_HIGH_CONTRAST = replace(
    DARK,
    bg="#000000",
    sidebar="#000000",
    surface="#000000",
    surface2="#000000",
    hover="#262626",
    selected="#2C3048",
    border="#B3B3B3",
    border_strong="#E0E0E0",
    outline="#FFFFFF",
    text="#FFFFFF",
    text2="#F0F0F0",
    text3="#DEDEDE",
    accent="#B3C2FF",
    accent_hover="#CCD6FF",
    accent_soft="#1B2350",
    on_accent="#000000",
    positive="#7FE6D9",
    negative="#FFC28A",
    grid="#8A8A8A",
    before="#D0D0D0",
    ratings=("#000000", "#1C2545", "#2B3A75", "#93A9FF", "#CCD6FF"),
    rating_texts=("#FFFFFF", "#FFFFFF", "#FFFFFF", "#000000", "#000000"),
)

TYPE: dict[str, tuple[int, int]] = {
    "display": (24, 600),
    "title": (18, 600),
    "metric": (26, 600),
    "heading": (14, 600),
    "body": (13, 400),
    "strong": (13, 500),
    "caption": (12, 400),
    "overline": (11, 600),
}
"""Name of a kind of text: its size in pixels at a zoom of 100 %, and its weight."""
