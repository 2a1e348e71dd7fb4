"""The schools and trainings of a CV: what, where, and when it ended."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.cv import Month, Study
from kiosk.model.cv import Period as Time
from kiosk.ui.component_rows import ChoiceRow
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.cv_phrases import diplomas
from kiosk.ui.cv_work import FIRST_YEAR
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.ui.wheel import Wheel


@qml_type
class CvStudyForm(QObject):
    """Schools and trainings, and the one that is open."""

    changed = Signal()
    added = Signal()

    def __init__(self, editing: CvEditing, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editing = editing
        self._year = Wheel(self)
        self._years = [str(year) for year in range(FIRST_YEAR, editing.today.year + 1)]
        self._year.stepped.connect(self._time)
        self._studies, self._kinds = Rows(ChoiceRow, self), Rows(ChoiceRow, self)
        editing.changed.connect(self._show)
        editing.language.changed.connect(self._show)

    @Property(Rows, constant=True)
    def studies(self) -> Rows:
        """The trainings, newest first; nothing to choose from where there is one."""
        return self._studies

    @Property(Rows, constant=True)
    def kinds(self) -> Rows:
        """What kind of training it is."""
        return self._kinds

    @Property(Wheel, constant=True)
    def year(self) -> Wheel:
        """When it ended."""
        return self._year

    @Property(bool, notify=changed)
    def ongoing(self) -> bool:
        """Whether it goes on."""
        return self._study.period.start is not None and self._study.period.end is None

    @Property(bool, notify=changed)
    def any(self) -> bool:
        """Whether anything is known of the open one."""
        return bool(self._study.area.strip() or self._study.kind)

    @Property(str, notify=changed)
    def area(self) -> str:
        """What was learned."""
        return self._study.area

    @Property(str, notify=changed)
    def school(self) -> str:
        """Where."""
        return self._study.institution

    @Slot(int)
    def choose(self, row: int) -> None:
        """Open another one."""
        self._editing.show(replace(self._editing.draft, study=row))

    @Slot()
    def add(self) -> None:
        """Add one."""
        self._editing.show(self._editing.draft.more_study(Study()))
        self.added.emit()

    @Slot()
    def remove(self) -> None:
        """Leave the open one out."""
        self._editing.show(self._editing.draft.without_study())

    @Slot(str, str)
    def write(self, field: str, text: str) -> None:
        """Take over what is typed in one field."""
        study = self._timed
        self._put(replace(study, area=text) if field == "area" else replace(study, institution=text), field)

    @Slot(int)
    def chooseKind(self, row: int) -> None:
        """Say what kind of training it is, or leave that out."""
        kind = diplomas(self._editing.paper)[row]
        self._put(replace(self._timed, kind="" if kind == self._study.kind else kind))

    @Slot(bool)
    def setOngoing(self, on: bool) -> None:
        """Say that it goes on, or that it ended."""
        year = self._editing.today.year
        self._put(replace(self._study, period=Time(start=Month(year)) if on else Time(end=Month(year))))

    @property
    def _study(self) -> Study:
        studies, at = self._editing.cv.education, self._editing.draft.study
        return studies[at] if at < len(studies) else Study()

    @property
    def _timed(self) -> Study:
        study = self._study
        return study if study.period != Time() else replace(study, period=Time(end=Month(self._editing.today.year)))

    def _time(self) -> None:
        self._put(replace(self._study, period=Time(end=Month(int(self._year.value)))), "year")

    def _put(self, study: Study, what: str = "") -> None:
        self._editing.show(self._editing.draft.with_study(study, f"study-{what}" if what else ""))

    def _show(self) -> None:
        editing, study = self._editing, self._study
        studies = editing.cv.education
        self._studies.show(
            [
                ChoiceRow(text=_title(each) or self.tr("New training"), chosen=at == editing.draft.study)
                for at, each in enumerate(studies)
            ]
            if len(studies) > 1
            else []
        )
        pairs = zip(diplomas(editing.screen), diplomas(editing.paper), strict=True)
        self._kinds.show([ChoiceRow(text=screen, chosen=paper == study.kind) for screen, paper in pairs])
        end = study.period.end.year if study.period.end else editing.today.year
        self._year.show(self._years, max(0, min(len(self._years) - 1, end - FIRST_YEAR)))
        self.changed.emit()


def _title(study: Study) -> str:
    return ", ".join(part for part in (study.kind, study.area) if part) or study.institution
