"""Charts: position and shape of each mark."""

from datetime import date, timedelta
from fractions import Fraction
from itertools import combinations
from typing import TypeVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.domain.conclusions import Conclusion
from models.snapshots.plan import Milestone
from reports import theme
from reports.charts import dot_plot, timeline
from reports.charts.bar import bar
from reports.charts.bullet import bullet
from reports.charts.chart import Chart, Circle, Label, Line, Lines, Polygon, Rect
from reports.charts.dot_plot import Marks
from reports.charts.standing import standing_line
from tests.reports.review_factories import typical_review

Kind = TypeVar("Kind")


def shapes(chart: Chart, kind: type[Kind]) -> list[Kind]:
    return [shape for shape in chart.shapes if type(shape) is kind]


def words(chart: Chart) -> list[str]:
    return [shape.text for shape in shapes(chart, Label)]


def test_a_rating_as_expected_is_a_blue_dot() -> None:
    chart = dot_plot.row(Marks(rating=4, expected=4), 100)
    (dot,) = shapes(chart, Circle)
    assert dot.fill == theme.BLUE
    assert not shapes(chart, Polygon)


def test_a_rating_below_is_a_triangle_with_a_line_to_the_expected_level() -> None:
    chart = dot_plot.row(Marks(rating=2, expected=4), 100)
    (triangle,) = shapes(chart, Polygon)
    assert triangle.fill == theme.ORANGE
    assert not shapes(chart, Circle)
    assert any(line.color == theme.ORANGE for line in shapes(chart, Line))


def test_a_gap_to_a_target_is_not_a_shortfall() -> None:
    chart = dot_plot.row(Marks(rating=2, expected=4, aim=True), 100)
    assert not shapes(chart, Polygon)
    assert len(shapes(chart, Circle)) == 1


def test_not_observed_is_text_without_a_dot() -> None:
    chart = dot_plot.row(Marks(rating=None, expected=4, note="not observed"), 100)
    assert words(chart) == ["not observed"]
    assert not shapes(chart, Circle)


@given(st.integers(100, 500), st.integers(100, 500))
def test_higher_ratings_are_further_right(one: int, other: int) -> None:
    def x(hundredths: int) -> float:
        (dot,) = shapes(dot_plot.row(Marks(rating=Fraction(hundredths, 100), expected=None), 120), Circle)
        return float(dot.x)

    assert (x(one) < x(other)) == (one < other)


def test_a_bullet_without_a_score_has_no_bar() -> None:
    with_score = bullet(Fraction(3), Fraction(4), Fraction(2), Fraction(4), 400)
    without = bullet(None, None, Fraction(1), Fraction(5), 400)
    assert len(shapes(with_score, Rect)) == len(shapes(without, Rect)) + 1
    assert "expected 4.00" in "".join(words(with_score)).translate({0xF0000 + ord(c): c for c in "0123456789"})


@given(st.floats(-1, 2))
def test_a_bar_stays_within_its_track(share: float) -> None:
    assert all(0 <= rect.width <= 50 for rect in shapes(bar(share, 50), Rect))


def test_the_timeline_marks_each_date_by_its_kind() -> None:
    start, end = date(2025, 1, 1), date(2025, 3, 31)
    marks = (
        Milestone(start, "start", "Plan starts"),
        Milestone(date(2025, 1, 15), "session", "Session"),
        Milestone(date(2025, 2, 1), "check-in", "Check-in"),
        Milestone(date(2025, 3, 1), "due", "Goal 1 due"),
        Milestone(date(2025, 3, 2), "due", "Goal 2 due"),
    )
    chart = timeline.timeline(marks, start, end, date(2025, 2, 10), 400)
    assert {"Goal 1 due", "Goal 2 due", "Feb", "Mar", "printed"} <= set(words(chart))
    first, second = (shape for shape in shapes(chart, Label) if shape.text.endswith(" due"))
    assert first.y != second.y


def test_no_mark_of_the_timeline_hides_another_one_and_no_line_cuts_words() -> None:
    start, end, day = date(2026, 7, 1), date(2026, 12, 31), date(2026, 9, 1)
    kinds = ("session", "due", "check-in", "planned")
    marks = [Milestone(day + timedelta(days=days), kind, kind) for days in (0, 4, 14) for kind in kinds]
    chart = timeline.timeline(marks, start, end, date(2026, 12, 1), 490)
    circles = [(shape.x, shape.y) for shape in shapes(chart, Circle)]
    squares = [(shape.x + shape.width / 2, shape.y + shape.height / 2) for shape in shapes(chart, Rect)]
    diamonds = [(shape.corners[1][0], shape.corners[0][1]) for shape in shapes(chart, Polygon)]
    assert len(circles + squares + diamonds) == len(marks)
    for (x, y), (other_x, other_y) in combinations(circles + squares + diamonds, 2):
        assert max(abs(x - other_x), abs(y - other_y)) >= timeline.BESIDE - 0.1
    [printed] = (line for line in shapes(chart, Line) if line.color == theme.BLUE)
    [month] = (label for label in shapes(chart, Label) if label.text == "Dec")
    assert min(printed.y1, printed.y2) > month.y + 5.5
    assert max(label.y for label in shapes(chart, Label)) < chart.height


def test_the_word_printed_is_beside_the_dates_of_both_ends() -> None:
    start, end = date(2026, 7, 1), date(2026, 12, 31)
    for today in (start, end):
        chart = timeline.timeline((), start, end, today, 490)
        [word] = (label for label in shapes(chart, Label) if label.text == "printed")
        assert 50 < word.x < 440


def test_a_plan_of_one_day_can_be_drawn() -> None:
    day = date(2025, 1, 1)
    assert timeline.timeline((), day, day, day, 400).shapes


# In words -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("marks", "description"),
    [
        (Marks(rating=4, expected=3), "rating 4; expected 3"),
        (Marks(rating=2, expected=4, aim=True), "today 2; target 4"),
        (Marks(rating=None, expected=3, note="not observed"), "not observed; expected 3"),
        (Marks(rating=None, expected=None), "no rating"),
        (Marks(rating=Fraction(11, 3), expected=Fraction(4)), "rating 3.67; expected 4"),
    ],
)
def test_the_text_of_a_row_describes_its_marks(marks: Marks, description: str) -> None:
    assert dot_plot.row(marks, 100).alternative == description


def test_the_text_of_a_bullet_has_the_score_and_the_possible_range() -> None:
    chart = bullet(Fraction(7, 2), Fraction(4), Fraction(3), Fraction(15, 4), 200)
    assert chart.alternative == (
        "Overall score 3.50, expected 4.00, possible scores from 3.00 to 3.75, on a scale from 1 to 5."
    )
    assert bullet(None, None, Fraction(1), Fraction(5), 200).alternative.startswith("No overall score, possible")


def test_the_text_of_a_timeline_has_the_dates_in_order() -> None:
    marks = [Milestone(date(2026, 9, 1), "due", "Goal 1 due"), Milestone(date(2026, 7, 2), "session", "Session")]
    chart = timeline.timeline(marks, date(2026, 7, 1), date(2026, 12, 31), date(2026, 8, 1), 500)
    assert chart.alternative.replace("\xa0", " ") == (
        "Timeline from 1 Jul 2026 to 31 Dec 2026. 2 Jul 2026 Session; 1 Aug 2026 printed; 1 Sep 2026 Goal 1 due."
    )


def test_a_bar_has_no_text_because_its_number_is_printed() -> None:
    assert bar(0.4, 100).alternative == ""


def test_the_picture_of_the_standing_frames_the_decided_range_and_names_it() -> None:
    score = typical_review().score
    line = standing_line(score, Conclusion.MEETS_LEVEL, 490)
    undecided = standing_line(score, None, 490)
    assert line is not None
    assert undecided is not None
    assert line.alternative.endswith("Decided: “Meets level”.")
    assert "Decided" not in undecided.alternative
    [frame] = [shape for shape in shapes(line, Lines) if len(shape.ends) == 4]
    assert not [shape for shape in shapes(undecided, Lines) if len(shape.ends) == 4]
    left, right = (min(end[0] for end in frame.ends), max(end[2] for end in frame.ends))
    [name] = [shape for shape in shapes(line, Label) if shape.text == "Meets level"]
    assert left < name.x < right
