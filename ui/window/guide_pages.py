"""Pages of the user's guide, and the page that fits a location."""

from pathlib import Path

from models.support.resources import guide_folder
from ui.framework.location import Location

GUIDE = guide_folder()
"""The folder with the pages in Markdown and their pictures."""

INDEX = "index.md"
FIRST_REVIEW = "first-review.md"
YEAR = "the-year.md"
OPINIONS = "opinions.md"
MENTORING = "mentoring.md"
HR = "for-hr.md"
NUMBERS = "the-numbers.md"
ROLE = "the-role.md"
PRIVACY = "privacy-and-backups.md"
GUIDE_PAGES = (INDEX, FIRST_REVIEW, OPINIONS, YEAR, MENTORING, ROLE, HR, NUMBERS, PRIVACY)
"""The file names of the pages in reading order."""

_PAGE_OF = {
    "home": INDEX,
    "engineers": FIRST_REVIEW,
    "reviews": FIRST_REVIEW,
    "review": FIRST_REVIEW,
    "engineer": YEAR,
    "journal": YEAR,
    "mentoring": MENTORING,
    "mentorship": MENTORING,
    "session": MENTORING,
    "plan": MENTORING,
    "reports": HR,
    "rubric": NUMBERS,
    "role": ROLE,
    "settings": PRIVACY,
    "backups": PRIVACY,
}
_PAGE_OF_ANCHOR = {
    ("review", "opinions"): OPINIONS,
    ("review", "why"): NUMBERS,
    ("review", "goals"): MENTORING,
    ("engineer", "plan"): MENTORING,
}
"""Exceptions for single tabs of a page."""


def guide_page_for(location: Location | None) -> str:
    """Return the guide page that fits a place; without an open workspace, the page that starts with making one."""
    if location is None:
        return FIRST_REVIEW
    return _PAGE_OF_ANCHOR.get((location.page, location.anchor), _PAGE_OF.get(location.page, INDEX))


def guide_title(page: str, folder: Path = GUIDE) -> str:
    """Return the first heading of a page, or an empty string if the file cannot be read."""
    try:
        with (folder / page).open(encoding="utf-8") as lines:
            return next(lines, "").removeprefix("#").strip()
    except OSError:
        return ""
