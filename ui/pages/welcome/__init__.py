"""What is shown while no workspace is open: recent files, the passphrase, a new workspace, the sample team."""

from ui.pages.welcome.page import WelcomePage

__all__ = ["WelcomePage"]
