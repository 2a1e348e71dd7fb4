from kiosk.ui.panel import Panel
from kiosk.ui.tokens import TOKENS


def test_fine_pixels_make_letters_grow_and_nothing_else() -> None:
    fine = Panel(width=1920, height=1080, diagonal_inch=15.6, viewing_distance_mm=700)
    assert fine.letters > fine.scale
    assert fine.scale == TOKENS["screenScale"]["max"]
    near = Panel(width=1920, height=1080, diagonal_inch=24.0, viewing_distance_mm=500)
    assert near.letters == near.scale
