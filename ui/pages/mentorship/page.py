"""One mentorship: its agreement, its sessions and its open actions."""

from ui.page import ScrollPage


class MentorshipPage(ScrollPage):
    """One mentorship: its agreement, its sessions and its open actions."""
