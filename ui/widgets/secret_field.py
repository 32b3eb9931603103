"""A field for a passphrase or a password."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLineEdit


class SecretField(QLineEdit):
    """Shows dots unless asked, and forgets what was typed without a way back."""

    def __init__(self) -> None:
        super().__init__()
        self.reveal(on=False)

    def reveal(self, *, on: bool) -> None:
        """Show what is typed, or dots."""
        self.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)
        self.setInputMethodHints(  # Qt drops them with the dots, and a keyboard on the screen would learn the words
            Qt.InputMethodHint.ImhSensitiveData
            | Qt.InputMethodHint.ImhNoPredictiveText
            | Qt.InputMethodHint.ImhNoAutoUppercase
            | (Qt.InputMethodHint.ImhNone if on else Qt.InputMethodHint.ImhHiddenText)
        )

    def is_revealed(self) -> bool:
        """Whether what is typed is shown."""
        return self.echoMode() == QLineEdit.EchoMode.Normal

    def forget(self) -> None:
        """Empty the field and show dots; `clear` could be undone."""
        self.setText("")
        self.reveal(on=False)
