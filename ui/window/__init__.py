"""The window. What needs no Qt is loaded first, because PySide reads the source of every module that is loaded after it."""

import platformdirs  # noqa: F401

import models.exchange.files
import models.operations.drafts
import models.queries.drafts
import models.queries.settings
import models.queries.touched_items
import models.support.crash_report
import models.support.rounding
import models.support.times
import models.views.home
import models.views.waiting_opinions
import models.workspace.workspace  # noqa: F401
import ui.cli.common  # noqa: F401
