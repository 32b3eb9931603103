"""Check whether a text is specific: it names a number, a date, a link, an artefact or a piece of work."""

from collections.abc import Sequence

from models.hints.grammar import Grammar
from models.hints.tokens import Gap, Token, ends_sentence


def is_specific(text: str, words: Sequence[Token], grammar: Grammar) -> bool:
    """Whether `text` names at least one of these."""
    if "://" in text:
        return True
    shouted = text.isupper()
    return any(
        grammar.specific.match(words, at) > at
        or _is_identifier(words[at], shouted)
        or (grammar.capital_is_name and _is_name(words, at, grammar))
        for at in range(len(words))
    )


def _is_identifier(word: Token, shouted: bool) -> bool:
    """Whether the word is a number, a ticket, an abbreviation or a name from code. Capitals count only if not `shouted`."""
    if any(letter.isnumeric() for letter in word.text) or "_" in word.text:
        return True
    return not shouted and len(word.text) > 1 and any(letter.isupper() for letter in word.text[1:])


def _is_name(words: Sequence[Token], at: int, grammar: Grammar) -> bool:
    """Whether a capitalised word inside a sentence is a name, but not a person's, judging by the next word."""
    word = words[at]
    if word.gap is Gap.SENTENCE or not word.text[0].isupper() or word.text.isupper() or word.folded in grammar.no_names:
        return False
    if ends_sentence(words, at):
        return word.gap is Gap.SPACE
    return words[at + 1].folded not in grammar.after_a_name
