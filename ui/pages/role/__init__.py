"""Role page."""

from ui.pages.role.page import RolePage as RolePage
