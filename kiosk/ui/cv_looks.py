"""How a CV looks: the templates, each drawn with this CV, and the colour."""

from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from kiosk.model.cv_pages import Accent, Look, Template
from kiosk.model.paper import CvPaper
from kiosk.model.printing import Papers, SheetPicture
from kiosk.ui.component_rows import ChoiceRow
from kiosk.ui.cv_cards import first_sheet
from kiosk.ui.cv_editing import CvEditing
from kiosk.ui.lane import Lane
from kiosk.ui.paper_preview import Drawn
from kiosk.ui.qml_type import qml_type
from kiosk.ui.qt_property import Property
from kiosk.ui.rows import Rows

_SHADES = {
    Accent.BRICK: "sec4",
    Accent.TEAL: "sec1",
    Accent.BLUE: "sec3",
    Accent.GREEN: "sec5",
    Accent.PLUM: "sec2",
}
_OWN = {Template.FRESH: Accent.TEAL, Template.EUROPASS: Accent.BLUE}


@dataclass(frozen=True, slots=True, kw_only=True)
class TemplateRow:
    """A template: its name, the picture of the first sheet in it, whether it is chosen."""

    name: str
    page: str
    chosen: bool


@qml_type
class CvLooks(QObject):
    """The look of the CV that is open; `chosen` comes with another one."""

    changed = Signal()
    chosen = Signal()

    def __init__(self, editing: CvEditing, render: Lane[Papers], drawn: Drawn, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._editing, self._render, self._drawn = editing, render, drawn
        self.look = Look()
        self._pages: dict[Template, str] = {}
        self._templates, self._shades = Rows(TemplateRow, self), Rows(ChoiceRow, self)
        editing.language.changed.connect(self._show)
        self._show()

    @Property(Rows, constant=True)
    def templates(self) -> Rows:
        """The templates."""
        return self._templates

    @Property(Rows, constant=True)
    def shades(self) -> Rows:
        """The colours; `note` is their token."""
        return self._shades

    @Property(str, notify=changed)
    def name(self) -> str:
        """What the look is called."""
        return self._names()[self.look.template]

    def use(self, look: Look) -> None:
        """Take another look, with another CV."""
        self.look = look
        self._show()

    def draw(self) -> None:
        """Draw every template with this CV, one after the other."""
        for template in Template:
            request = CvPaper(
                language=self._editing.cv.language, cv=self._editing.cv, look=replace(self.look, template=template)
            )
            self._render.run(f"look-{template}", partial(first_sheet, request), partial(self._know, template))

    @Slot(int)
    def chooseTemplate(self, row: int) -> None:
        """Take another template; its own colour comes with it."""
        self.look = Look(template=tuple(Template)[row])
        self._tell()

    @Slot(int)
    def chooseShade(self, row: int) -> None:
        """Take another colour."""
        self.look = replace(self.look, accent=tuple(_SHADES)[row])
        self._tell()

    def _tell(self) -> None:
        self._show()
        self.draw()
        self.chosen.emit()

    def _know(self, template: Template, picture: SheetPicture | None) -> None:
        if picture is not None:
            self._pages[template] = self._drawn.show(template, picture)
            self._show()

    def _show(self) -> None:
        names = self._names()
        self._templates.show(
            [
                TemplateRow(name=names[each], page=self._pages.get(each, ""), chosen=each is self.look.template)
                for each in Template
            ]
        )
        accent = self.look.accent or _OWN.get(self.look.template, Accent.BRICK)
        words = {
            Accent.BRICK: self.tr("Red"),
            Accent.TEAL: self.tr("Petrol"),
            Accent.BLUE: self.tr("Blue"),
            Accent.GREEN: self.tr("Green"),
            Accent.PLUM: self.tr("Purple"),
        }
        self._shades.show(
            [ChoiceRow(text=words[each], note=token, chosen=each is accent) for each, token in _SHADES.items()]
        )
        self.changed.emit()

    def _names(self) -> dict[Template, str]:
        return {
            Template.WARM: self.tr("Warm colours"),
            Template.CLASSIC: self.tr("Classic"),
            Template.FRESH: self.tr("Fresh"),
            Template.COMPACT: self.tr("On one sheet"),
            Template.EUROPASS: self.tr("Europass style"),
        }
