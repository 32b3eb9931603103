"""Random ratings for the shipped rubric, and the worked example's."""

from hypothesis import strategies as st

from models.rubric.load import shipped_rubric
from models.rubric.model import PROFILES, RATINGS

CODES = tuple(competency.code for competency in shipped_rubric().competencies)
EXAMPLE = "4433 44543 444- 434 543 443- 3442 4453 34344 343- 3423 4444".replace(" ", "")
WORKED = {code: None if mark == "-" else int(mark) for code, mark in zip(CODES, EXAMPLE, strict=True)}

profiles = st.sampled_from(PROFILES)
full_ratings = st.fixed_dictionaries({code: st.sampled_from(RATINGS) for code in CODES})
ratings = st.fixed_dictionaries({code: st.sampled_from((None, *RATINGS)) for code in CODES})
mostly_rated = st.fixed_dictionaries({code: st.sampled_from((None, *RATINGS, *RATINGS, *RATINGS)) for code in CODES})
excluded = st.sets(st.sampled_from(CODES), max_size=12)
