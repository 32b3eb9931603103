"""Dialog that starts a plan: review, target, period, mentorship."""

from datetime import date

from PySide6.QtWidgets import QWidget
from typing_extensions import override

from models.domain.people import EngineerId
from models.domain.plans import PlanId, usual_end
from models.operations.plans import start_plan
from models.queries.cycles import frozen_rubric
from models.queries.engineers import engineer as find_engineer
from models.queries.mentoring import mentorships_of
from models.queries.review_content import suggestion
from models.queries.reviews import reviews_of_engineer
from models.views.plan import default_target, description_of, targets
from ui.framework.controller import WorkspaceController
from ui.framework.form_dialog import FormDialog
from ui.language.format import day
from ui.language.translation import translate
from ui.widgets import boxes
from ui.widgets.controls import DateField, choice, choose, field
from ui.widgets.layouts import ResponsiveColumns
from ui.widgets.text import label


class StartPlanDialog(FormDialog):
    """Dialog to start a plan; `plan` is then its id."""

    def __init__(self, controller: WorkspaceController, engineer: EngineerId, parent: QWidget) -> None:
        person = find_engineer(controller.workspace, engineer)
        super().__init__(560, 560, parent)
        self._controller = controller
        self.plan = PlanId(0)
        self._reviews = {item.id: item for item in reversed(reviews_of_engineer(controller.workspace, engineer))}
        options = [
            (f"{review.cycle_name} · {translate(review.state.list_label)}", review.id)
            for review in self._reviews.values()
        ]
        self._review = choice(self.tr("Based on"), options)
        self._target = choice(self.tr("Target"), ())
        self._about = label(tone="2", wraps=True)
        today = date.today()
        self._starts, self._ends = DateField(self.tr("Starts on"), today), DateField(self.tr("Ends on"), today)
        self._proposed_end = today
        self._propose_end(today)
        running = [item for item in mentorships_of(controller.workspace, engineer) if item.ends_on is None]
        reported = self.tr("with {0}, since {1}")
        offered: list[tuple[str, object]] = [
            (reported.format(item.mentor_name, day(item.starts_on)), item.id) for item in running
        ]
        self._mentorship = choice(self.tr("Mentorship"), [*offered, (self.tr("none"), None)])
        self._has_mentorship = bool(running)
        self._build(person.name)
        self._target_path = person.path
        self._starts.dateChanged.connect(self._propose_end)
        self._review.currentIndexChanged.connect(lambda _index: self._offer_targets())
        self._target.currentIndexChanged.connect(lambda _index: self._describe_target())
        self._offer_targets()

    def _propose_end(self, starts_on: date) -> None:
        """Propose the usual end, unless the user chose another."""
        if self._ends.last_valid() == self._proposed_end and not self._ends.is_typed():
            self._proposed_end = usual_end(starts_on)
            self._ends.set_value(self._proposed_end)

    def _offer_targets(self) -> None:
        """Offer the targets of the review's level; preselect the engineer's path, or else the next level."""
        row = self._reviews[self._review.currentData()]
        rubric = frozen_rubric(self._controller.workspace, row.rubric_version_id)
        found = targets(rubric, row.level)
        suggested = suggestion(self._controller.workspace, row.id).conclusion
        conclusion = row.decision.conclusion if row.decision else suggested
        proposed = self._target.currentData() or default_target(rubric, row.level, self._target_path, conclusion)
        self._target.clear()
        for profile in found:
            self._target.addItem(profile.name, profile.code)
        choose(self._target, proposed)
        self._describe_target()

    def _describe_target(self) -> None:
        if self._target.currentData():
            row = self._reviews[self._review.currentData()]
            rubric = frozen_rubric(self._controller.workspace, row.rubric_version_id)
            self._about.setText(description_of(rubric.profile(self._target.currentData())))

    @override
    def store(self) -> None:
        """Start the plan."""
        self.plan = self._controller.do(
            start_plan,
            review=self._review.currentData(),
            target_profile=self._target.currentData(),
            starts_on=self._starts.value(),
            ends_on=self._ends.value(),
            mentorship=self._mentorship.currentData(),
        )

    def _build(self, name: str) -> None:
        hint = self.tr("Its ratings are the starting point.")
        two = ResponsiveColumns(1, 1, enough=380)
        two.columns[0].addWidget(field(self.tr("Starts on"), self._starts))
        two.columns[1].addWidget(field(self.tr("Ends on"), self._ends))
        inner = boxes.column(
            field(self.tr("Based on"), self._review, hint=hint),
            field(self.tr("Target"), self._target),
            self._about,
            two,
            spacing=12,
        )
        mentorship = field(self.tr("Mentorship"), self._mentorship)
        mentorship.setVisible(self._has_mentorship)
        boxes.add(inner, mentorship, 0)
        self.build_form(self.tr("Start plan for {0}").format(name), inner, self.tr("Start"))
