"""Passphrase strength meter, updated while typing."""

from PySide6.QtWidgets import QWidget

from models.support.passphrase_strength import STRENGTH_THRESHOLD, Strength, judge
from ui.language.translation import translate
from ui.widgets import boxes
from ui.widgets.cards import ProgressBar
from ui.widgets.text import label


class StrengthMeter(QWidget):
    """Bar of the strength, with its meaning as text."""

    def __init__(self) -> None:
        super().__init__()
        self._bar = ProgressBar()
        self._text = label(kind="caption", tone="2", wraps=True)
        boxes.column(self._bar, self._text, inside=self)
        self.judge("")

    def judge(self, passphrase: str, *known: str) -> None:
        """Show the strength; `known` words, such as the name of the file, add nothing."""
        judgement = judge(passphrase, known)
        text = {
            Strength.NONE: self.tr("Use several unrelated words: easy to remember, hard to guess."),
            Strength.VERY_WEAK: self.tr("Very weak: guessed at once."),
            Strength.WEAK: self.tr("Weak: guessed within hours."),
            Strength.FAIR: self.tr("Fair: not enough to protect this data."),
            Strength.GOOD: self.tr("Good."),
            Strength.STRONG: self.tr("Strong."),
        }[judgement.strength]
        advised = Strength.NONE < judgement.strength < STRENGTH_THRESHOLD
        advice = " ".join(translate(item) for item in judgement.advice) if advised else ""
        self._text.setText(" ".join(part for part in (text, advice) if part))
        self._bar.set_share((judgement.strength + 1) / (Strength.STRONG + 1))

    def text(self) -> str:
        """The shown text."""
        return self._text.text()
