"""Words for codes in the history: of what a row is about, and of values such as a level. A code without words stays a code."""

from collections.abc import Callable, Mapping
from typing import Final

from models.domain.settings import SETTING_NAMES
from models.library.reference import load_reference
from models.queries.role import trend_setting
from models.rubric.translation import shipped_in_language
from models.support.language import OWN_NAMES
from models.support.messages import Message, message

SWITCH: Final[Mapping[str, Message]] = {"0": message("off"), "1": message("on")}


def words_of_key(table: str, key: str) -> object:
    """What identifies a row: the name of a setting, a qualification, a trend or a challenge, else the key."""
    return _KEYS[table]().get(key, key) if table in _KEYS else key


def words_of_value(table: str, column: str, value: object) -> object:
    """The name of a level, a path or a language, else the value."""
    find = _VALUES.get(f"{table}.{column}")
    return find().get(str(value), value) if find else value


def words_of_setting(key: str, value: object) -> object:
    """The value of a setting in words. What the user does about a trend is for them alone, so it is None."""
    if isinstance(value, str) and key in _trend_settings():
        return None
    words: Mapping[str, object] = {"language": OWN_NAMES, "remind_of_periods": SWITCH}.get(key, {})
    return words.get(str(value), value)


def _settings() -> Mapping[str, object]:
    return {**SETTING_NAMES, **_trend_settings()}


def _trend_settings() -> Mapping[str, object]:
    return {trend_setting(trend.code): trend.name for trend in load_reference().trends}


def _qualifications() -> Mapping[str, object]:
    return {item.code: item.name for item in load_reference().qualifications}


def _topics() -> Mapping[str, object]:
    """Trends and challenges; one that is only for a confidential talk is not named."""
    challenges = {item.code: item.name for item in load_reference().challenges if item.rated}
    return challenges | {item.code: item.name for item in load_reference().trends}


def _profiles() -> Mapping[str, object]:
    return {profile.code: profile.name for profile in shipped_in_language().profiles}


def _languages() -> Mapping[str, object]:
    return OWN_NAMES


_KEYS: Mapping[str, Callable[[], Mapping[str, object]]] = {
    "setting": _settings, "engineer_qualification": _qualifications, "plan_topic": _topics, "session_topic": _topics,
}  # fmt: skip
_VALUES: Mapping[str, Callable[[], Mapping[str, object]]] = {
    "engineer.level": _profiles, "engineer.path": _profiles, "engineer.language": _languages,
    "plan.level": _profiles, "plan.target_profile": _profiles, "review.level": _profiles, "review.path": _profiles,
}  # fmt: skip
