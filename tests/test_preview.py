import io

import pytest
from paper import VACANCY, context, vacancy_sheet
from PIL import Image

from kiosk.print.preview import page_png


def test_a_sheet_becomes_a_picture_of_the_width_asked() -> None:
    pdf = vacancy_sheet(VACANCY, context()).pdf
    for width in (200, 303, 1000):
        picture = Image.open(io.BytesIO(page_png(pdf, 0, width)))
        assert picture.format == "PNG"
        assert picture.width == width
        assert abs(picture.height - width * 297 / 210) < 2
        assert len(picture.getcolors(1 << 24) or []) > 20


def test_a_page_that_is_not_there_is_a_mistake() -> None:
    pdf = vacancy_sheet(VACANCY, context()).pdf
    for page in (-1, 1):
        with pytest.raises(IndexError):
            page_png(pdf, page, 100)
