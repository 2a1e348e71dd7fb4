"""What the passport of a file has gained since a CV was made."""

from PySide6.QtCore import QObject, Signal

from kiosk.model.cv import Cv
from kiosk.model.taxonomy import name_in
from kiosk.ui.component_rows import LineRow
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.cv_passport import gained, joined
from kiosk.ui.dossier_controller import DossierController
from kiosk.ui.level_words import LevelWords
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows
from kiosk.words import Words


@qml_type
class CvNews(QObject):
    """What would be added to the CV that is looked at, in the language of the screen."""

    changed = Signal()

    def __init__(self, editing: CvEditing, dossier: DossierController, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editing, self._dossier = editing, dossier
        self._levels = LevelWords(self)
        self._rows = Rows(LineRow, self)

    @Property(Rows, constant=True)
    def rows(self) -> Rows:
        """What is new."""
        return self._rows

    @Property(bool, notify=changed)
    def any(self) -> bool:
        """Whether there is anything."""
        return bool(self._rows.rows)

    def look(self, cv: Cv | None) -> None:
        """Compare the passport with a CV."""
        contents = self._dossier.contents
        self._editing.recognise({each.value.text for each in contents.competences if each.value.text})
        self._rows.show(self._said(gained(contents, cv, self._editing.named)) if cv else [])
        self.changed.emit()

    def taken(self, cv: Cv) -> Cv:
        """Give the CV with what is new."""
        return joined(cv, gained(self._dossier.contents, cv, self._editing.named))

    def _said(self, new: Cv) -> list[LineRow]:
        editing = self._editing
        names = Words(editing.language.code).locale.languages
        rows = [LineRow(icon="seal-check", text=each.title) for each in new.certificates]
        known = {name_in(each, new.language): name_in(each, editing.language.code) for each in editing.named.values()}
        rows += [LineRow(icon="hand-heart", text=known.get(each.name, each.name)) for each in new.skills]
        for tongue in new.languages:
            name = editing.language.capital(names.get(tongue.code, tongue.code))
            level = self._levels.word(tongue.level) if tongue.level else ""
            rows.append(LineRow(icon="translate", text=editing.language.listed((name, level))))
        licence = editing.screen.tr("Driving licence {kinds}")
        rows += [LineRow(icon="identification-card", text=licence.format(kinds=each.category)) for each in new.licences]
        return rows
