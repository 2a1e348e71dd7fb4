"""The line at the top of the later sheets of a CV."""

from kiosk.print.cv.pace import lettering
from kiosk.print.cv.writing import Column
from kiosk.print.face import Weight
from kiosk.print.sheet import Sheets
from kiosk.print.text import Text
from kiosk.words import Words

_NAME = lettering(Weight.SEMIBOLD, 10.5, 15)
_SHEET = lettering(Weight.REGULAR, 10.5, 15)
_SHEET_WIDTH = 110.0


def name_again(sheets: Sheets, name: str, words: Words, column: Column, y: float, *, number: int, count: int) -> None:
    """Say whose CV goes on, and on which sheet."""
    paper = words.context("paper")
    sheet = paper.tr("Sheet {number} of {count}").format(number=number, count=count)
    sheets.write(column.x, y, Text(name, _NAME, column.width - _SHEET_WIDTH).clip(1))
    end = column.x + column.width - _SHEET_WIDTH
    sheets.write(end, y, Text(sheet, _SHEET, _SHEET_WIDTH, "right", rtl=words.rtl))
