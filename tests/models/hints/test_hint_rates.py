"""Rates at which protected topics are found, as docs/method.md states them."""

import tomllib

import pytest

from tools.hint_rates import CHECK, CORPUS, LANGUAGES, PARTS, Rates, rates, total

TOPICS = 14
MIN_FOUND = 0.85
MAX_FALSE_ALARMS = 0.02


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rates_hold_on_all_sentences_and_for_each_topic(language: str):
    by_topic: dict[str, list[Rates]] = {}
    for part in PARTS:
        for item in rates(language, part):
            by_topic.setdefault(item.topic, []).append(item)
    assert len(by_topic) == TOPICS
    totals = {topic: total(items) for topic, items in by_topic.items()}
    assert {topic: item.missed for topic, item in totals.items() if item.recall < MIN_FOUND} == {}
    overall = total(totals.values())
    assert overall.recall >= MIN_FOUND
    assert overall.false_alarm_rate <= MAX_FALSE_ALARMS, overall.false_alarms


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_rates_hold_on_held_out_sentences(language: str):
    check = total(rates(language, CHECK))
    assert check.recall >= MIN_FOUND
    assert check.false_alarm_rate <= MAX_FALSE_ALARMS


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_sentence_is_in_two_parts(language: str):
    texts = [
        text
        for part in PARTS
        for topic in tomllib.loads((CORPUS / f"{language}_{part}.toml").read_text(encoding="utf-8"))["kind"]
        for text in (*topic["biased"], *topic["neutral"])
    ]
    assert len(set(texts)) == len(texts)
