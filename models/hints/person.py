"""Detection of words that describe a person, from the words around them."""

from bisect import bisect_right
from collections.abc import Mapping, Sequence

from models.hints.grammar import Grammar
from models.hints.tokens import Gap, Token, ends_sentence
from models.hints.word_lists import WithoutSubject, WordList

FURTHEST = 8
"""Maximum number of words searched backwards or forwards."""
NEAR = 4


class Sentences:
    """Words of a text, with the conditions under which the lists apply."""

    def __init__(self, words: Sequence[Token], grammar: Grammar, adjectives: Mapping[str, WithoutSubject]) -> None:
        self._words = words
        self._grammar = grammar
        self._adjectives = adjectives
        self._people_before = [0]  # for each position, how many words before it stand for a person
        for at, word in enumerate(words):
            is_person = word.folded in grammar.mentions or self._is_person(at)
            self._people_before.append(self._people_before[-1] + is_person)
        starts = [at for at, word in enumerate(words) if word.gap is Gap.SENTENCE]
        self._starts = (*starts, len(words))

    def describes_person(self, start: int, end: int, words: WordList) -> bool:
        """Whether the words from `start` to `end` describe a person, as in "she is helpful"."""
        if words.noun:
            if not self._closes(end):
                return False
        elif self._precedes_person(end):
            return True
        at, article = self._before_fillers(start)
        if article and not words.noun:
            return False
        if at < 0:
            return self._clear_alone(start, end, words)
        word = self._words[at].folded
        return word in self._grammar.contracted or (word in self._grammar.links and self._linked(at, start, end, words))

    def done_by_person(self, start: int) -> bool:
        """Whether the words that begin at `start` have a person as their subject."""
        subject = self._before_auxiliaries(start)
        return subject >= 0 and self._is_person(subject)

    def before_name(self, end: int) -> bool:
        """Whether the next word looks like a person's name: capitalised inside the sentence, and not an abbreviation."""
        if end >= len(self._words) or self._words[end].gap is not Gap.SPACE:
            return False
        name = self._words[end].text
        return name.istitle() and name.isalpha() and self._words[end].folded not in self._grammar.no_names

    def opens_sentence(self, start: int) -> bool:
        """Whether a sentence begins at `start`."""
        return self._words[start].gap is Gap.SENTENCE

    def with_person(self, start: int, end: int) -> bool:
        """Whether a person is in the sentence, besides the words from `start` to `end`."""
        sentence = bisect_right(self._starts, start)
        first, last = self._starts[sentence - 1], self._starts[sentence]
        in_words = self._people_before[end] - self._people_before[start]
        return self._people_before[last] - self._people_before[first] > in_words

    def near_person(self, start: int, end: int) -> bool:
        """Whether a person is mentioned a few words before or after, in the same sentence."""
        for at in range(start - 1, max(start - 1 - NEAR, -1), -1):
            if self._words[at + 1].gap is Gap.SENTENCE:
                break
            if self._is_person(at):
                return True
        for at in range(end, min(end + NEAR, len(self._words))):
            if self._words[at].gap is Gap.SENTENCE:
                break
            if self._is_person(at):
                return True
        return False

    def _linked(self, link: int, start: int, end: int, words: WordList) -> bool:
        """Whether the subject of the "is" or "seems" at `link` is a person or looks like one."""
        subject = self._before_auxiliaries(link)
        _, freest = self._row(start, end, words)
        if subject < 0:
            return freest is WithoutSubject.BY_NAME or self._clear_alone(start, end, words)
        if self._is_person(subject):
            return True
        unclear = self._looks_like_name(subject, link) or self._words[subject].folded == "they"
        return unclear and (freest is WithoutSubject.BY_NAME or self._among_people(end, words))

    def _looks_like_name(self, subject: int, link: int) -> bool:
        """Whether the word before an "is" has the capital of a name."""
        word, grammar = self._words[subject], self._grammar
        capital = word.text[0].isupper() and (grammar.capital_is_name or word.gap is Gap.SENTENCE)
        return capital and self._words[link].folded not in grammar.several

    def _clear_alone(self, start: int, end: int, words: WordList) -> bool:
        last, freest = self._row(start, end, words)
        alone = freest in (WithoutSubject.ALONE, WithoutSubject.BY_NAME)
        return (alone and ends_sentence(self._words, last - 1)) or self._among_people(end, words)

    def _among_people(self, end: int, words: WordList) -> bool:
        if words.without_subject is WithoutSubject.NEVER or ends_sentence(self._words, end - 1):
            return False
        return self._grammar.among_people.match(self._words, end) > end

    def _row(self, start: int, end: int, words: WordList) -> tuple[int, WithoutSubject]:
        """The end of a list such as "nice, helpful and smart", and its loosest `WithoutSubject`: one word decides for all."""
        found = [words.without_subject]
        for at in range(start - 1, max(start - FURTHEST, -1), -1):
            if self._words[at + 1].gap is Gap.SENTENCE or not self._continues_list(at):
                break
            found.append(self._adjectives.get(self._words[at].folded, WithoutSubject.NEVER))
        last = end
        for at in range(end, min(end + FURTHEST, len(self._words))):
            if self._words[at].gap is Gap.SENTENCE or not self._continues_list(at):
                break
            if self._words[at].folded in self._adjectives:
                last = at + 1
                found.append(self._adjectives[self._words[at].folded])
        return last, max(found, key=list(WithoutSubject).index)

    def _continues_list(self, at: int) -> bool:
        """Whether a list of adjectives may continue across this word."""
        word = self._words[at].folded
        return word in self._adjectives or word in self._grammar.fillers

    def _precedes_person(self, end: int) -> bool:
        """Whether a person follows: "difficult colleague", "difficult but gifted senior engineer"."""
        words, grammar = self._words, self._grammar
        for at in range(end, min(end + FURTHEST, len(words))):
            word = words[at].folded
            if words[at].gap is not Gap.SPACE:
                return False
            if word not in grammar.before_people and word not in self._adjectives:
                return word in grammar.people and self._closes(at + 1)
        return False

    def _closes(self, end: int) -> bool:
        """Whether the term ends at `end`, and is not the start of a longer one."""
        words = self._words
        return end >= len(words) or words[end].gap is not Gap.SPACE or words[end].folded in self._grammar.after_people

    def _before_fillers(self, start: int) -> tuple[int, bool]:
        """Index of the word before adverbs, articles and listed adjectives, -1 at the start of the sentence, and whether
        an article was among them."""
        article = False
        for at in range(start, max(start - FURTHEST, -1), -1):
            if self._words[at].gap is Gap.SENTENCE:
                return -1, article
            before, after = self._words[at - 1].folded, self._words[at].folded
            article = article or (before in self._grammar.articles and after not in self._grammar.degrees)
            if not self._is_filler(at - 1):
                return at - 1, article
        return start, article

    def _is_filler(self, at: int) -> bool:
        word = self._words[at].folded
        known = word in self._grammar.fillers or word in self._grammar.articles
        return known or word.isdecimal() or word in self._adjectives

    def _before_auxiliaries(self, start: int) -> int:
        """Index of the word before auxiliary verbs and adverbs; -1 at the start of the sentence."""
        grammar = self._grammar
        for at in range(start, max(start - FURTHEST, -1), -1):
            if self._words[at].gap is Gap.SENTENCE:
                return -1
            before = self._words[at - 1].folded
            if before not in grammar.helpers and before not in grammar.fillers and before not in grammar.links:
                return at - 1
        return start

    def _is_person(self, at: int) -> bool:
        word, grammar = self._words[at], self._grammar
        if word.folded in grammar.reader:
            return word.gap is Gap.SENTENCE  # inside a sentence, "you" is generic: "so that you never see half a write"
        return word.folded in grammar.subjects or word.folded in grammar.contracted or word.folded in grammar.people
