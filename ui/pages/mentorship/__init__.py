"""One mentorship: its agreement, its sessions and its open actions."""

from ui.pages.mentorship.page import MentorshipPage

__all__ = ["MentorshipPage"]
