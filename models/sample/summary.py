"""Summaries of the sample reviews, consistent with their ratings and evidence."""

from collections.abc import Iterator

from models.rubric.load import shipped_rubric
from models.sample import sample_texts
from models.sample.engineer_half_year import HalfYear, Ratings, StoryVariant
from models.sample.sample_texts import fill_in, in_sentence


def summary(half: HalfYear) -> str:
    """The summary of a period: focus, strengths, changes, next steps and open points."""
    return " ".join(_sentences(half))


def employee_comment(half: HalfYear) -> str:
    """The engineer's comment on the review."""
    strength, growth = (in_sentence(first.name) for first in (half.strengths[0], half.growth[0]))
    system = half.focus[0]
    return fill_in(
        half.pick_wording(sample_texts.summaries().employee_comment), strength=strength, growth=growth, system=system
    )


def _sentences(half: HalfYear) -> Iterator[str]:
    texts = sample_texts.summaries()
    yield fill_in(half.pick_wording(texts.opening), system=half.focus[0], other=half.focus[1])
    best, last = half.strengths[0], half.growth[0]
    if half.difference[best.code] > 0:
        strong = half.story_variants[best.code] is StoryVariant.STRONG
        wording, effect = (
            half.pick_wording(texts.strength if strong else texts.ahead),
            in_sentence(half.effect(best.code)),
        )
        yield fill_in(wording, strength=in_sentence(best.name), effect=effect)
    if half.before is not None:
        yield fill_in(half.pick_wording(texts.change), **_change_sentence(half, half.before))
    if half.difference[last.code] < 0:
        step = in_sentence(half.next_step(last.code))
        yield fill_in(half.pick_wording(texts.growth), growth=in_sentence(last.name), next_step=step)
    else:
        yield half.pick_wording(texts.level_met)
    yield _unrated_sentence(half)


def _change_sentence(half: HalfYear, before: Ratings) -> dict[str, str]:
    steps = [(half.ratings[code] or 0) - was for code, was in before.items() if was and half.ratings[code]]
    return {"up": _counted(sum(step > 0 for step in steps)), "down": _counted(sum(step < 0 for step in steps))}


def _unrated_sentence(half: HalfYear) -> str:
    unseen = [code for code, value in half.ratings.items() if value is None]
    texts, rubric = sample_texts.summaries(), shipped_rubric()
    if not unseen:
        return half.pick_wording(texts.all_seen)
    *names, last = (in_sentence(rubric.competency(code).name) for code in unseen)
    return fill_in(half.pick_wording(texts.unseen), unseen=f"{', '.join(names)} and {last}" if names else last)


def _counted(ratings: int) -> str:
    return {0: "no rating", 1: "one rating"}.get(ratings, f"{ratings} ratings")
