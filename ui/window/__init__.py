"""The window. What needs no Qt is loaded first, because PySide reads the source of every module that is loaded after it."""

import models.operations.drafts
import models.queries.touched_items
import models.views.home
import models.views.waiting_opinions
import models.workspace.workspace  # noqa: F401
