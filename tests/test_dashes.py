from PySide6.QtGui import QColor

from kiosk.ui.dashes import dash_tile


def test_a_tile_repeats_into_dashes_and_keeps_its_corners() -> None:
    stroke, fill = QColor("black"), QColor("white")
    tile = dash_tile(14, 2, stroke, fill)
    assert tile.width() == tile.height() == 2 * 14 + 14
    top = [tile.pixelColor(x, 0) for x in range(14, 28)]
    assert top.count(stroke) == 8
    assert top == top[::-1]
    assert tile.pixelColor(0, 0).alpha() == 0
    assert tile.pixelColor(21, 21) == fill
