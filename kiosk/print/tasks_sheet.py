"""The sheet of what there is to do (PAPER, document 8)."""

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from babel.dates import format_date

from kiosk.model.paper import TasksPaper
from kiosk.model.printing import Document
from kiosk.model.task import Task, TaskKind, TaskStatus
from kiosk.print.context import SheetContext
from kiosk.print.leaflet import Leaflet
from kiosk.print.palette import Section
from kiosk.print.paragraph import item, paragraph, sign, tick
from kiosk.print.piece import Piece
from kiosk.print.sheet import TEXT_WIDTH
from kiosk.print.style import ROW_TITLE
from kiosk.print.table import Row
from kiosk.print.task_entry import TaskEntry, room
from kiosk.print.text import Span, Text, holds_rtl
from kiosk.print.title import title
from kiosk.words import Texts

# A longer reason is set as text, not as a label.
_SHORT = 90
_COUNT_WIDTH = 120.0
_HEAD_RULE = 1.1


def tasks_sheet(request: TasksPaper, context: SheetContext) -> Document:
    """Make the sheet: this week, later, done; what is cancelled is left out."""
    paper = context.words.context("paper")
    tasks = sorted(
        (task for task in request.tasks if task.status is not TaskStatus.CANCELLED),
        key=lambda task: task.due or "9999",
    )
    still = [task for task in tasks if task.status is not TaskStatus.DONE]
    sunday = context.now.date() + timedelta(days=7 - context.now.isoweekday())
    soon = [task for task in still if task.due and date.fromisoformat(task.due) <= sunday]
    pieces = title(paper.tr("What will you do?"), [_lead(still, context)], context)
    pieces += _group(paper.tr("This week"), soon, context)
    pieces += _group(paper.tr("After that"), [task for task in still if task not in soon], context)
    pieces += _group(paper.tr("Done"), [task for task in tasks if task.status is TaskStatus.DONE], context)
    leaflet = Leaflet(
        section=Section.DOSSIER,
        icon="folder-user",
        name=paper.tr("My file"),
        title=paper.tr("My tasks"),
        fact=request.first_name,
    )
    return leaflet.document(pieces, context)


def _lead(still: Sequence[Task], context: SheetContext) -> str:
    paper = context.words.context("paper")
    count = paper.tr("%n tasks", "", len(still))
    today = context.now.date().isoformat()
    first = next((task.due for task in still if task.due >= today), "")
    if not first:
        return count
    day = format_date(date.fromisoformat(first), "EEEE d MMMM", context.words.locale)
    return f"{count} · " + paper.tr("the first is for {day}").format(day=day)


def _group(name: str, tasks: Sequence[Task], context: SheetContext) -> list[Piece]:
    if not tasks:
        return []
    paper, scale = context.words.context("paper"), context.scale
    count = Text(paper.tr("%n tasks", "", len(tasks)), scale.body, _COUNT_WIDTH, "right")
    title = Text(name, scale.h2, TEXT_WIDTH - _COUNT_WIDTH)
    head = Row(
        cells=((0.0, title), (TEXT_WIDTH - _COUNT_WIDTH, count)),
        padding=2.0,
        width=TEXT_WIDTH,
        rule=_HEAD_RULE,
        gap=scale.gap + 2,
        keep=True,
    )
    return [head, *(_entry(task, context) for task in tasks)]


def _entry(task: Task, context: SheetContext) -> TaskEntry:
    scale, done = context.scale, task.status is TaskStatus.DONE
    due = date.fromisoformat(task.due) if task.due and not done else None
    return TaskEntry(body=tuple(_body(task, due, context)), words=context.words, scale=scale, due=due, done=done)


def _body(task: Task, due: date | None, context: SheetContext) -> Iterable[Piece]:
    paper, scale = context.words.context("paper"), context.scale
    done = task.status is TaskStatus.DONE
    width = room(scale, done)
    if done:
        yield paragraph((Span(task.title, strong=True),), scale.body, width)
    else:
        yield paragraph(task.title, scale.h3 if scale.large else ROW_TITLE.lead_of(18), width)
    if due and scale.large:
        day = format_date(due, "EEEE d MMMM", context.words.locale)
        yield paragraph((Span(day, strong=True),), scale.body, width)
    short = len(task.text) <= _SHORT and "\n" not in task.text
    # Dutch in a line that runs from right to left would have its full stop at the wrong end.
    beside = short and holds_rtl(task.text) == context.words.rtl
    label = " · ".join(part for part in (source_word(task, paper), task.text if beside else "") if part)
    late = (Span(paper.tr("Late"), strong=True), Span(" · ")) if task.status is TaskStatus.LATE else ()
    yield paragraph((*late, Span(label)), scale.label, width)
    if task.text and not beside:
        yield paragraph(task.text, scale.label if short else scale.body, width, gap=0.0 if short else 2.0)
    for index, step in enumerate(() if done else task.steps):
        mark = sign("check-square", scale) if step.done else tick(scale)
        yield item(step.text, scale, width, mark, indent=scale.tick_indent, gap=2.5 if index else 3.0)


def source_word(task: Task, paper: Texts) -> str:
    """Say where a task comes from."""
    if task.kind is TaskKind.RULE:
        return paper.tr("Automatic")
    if task.from_first_name:
        return paper.tr("From your counsellor {name}").format(name=task.from_first_name)
    return paper.tr("From your counsellor")
