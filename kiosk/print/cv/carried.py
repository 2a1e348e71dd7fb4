"""What a printed CV carries for machines: itself, as JSON Resume."""

from dataclasses import replace

from kiosk.cv import json_resume
from kiosk.cv.photo import tidy
from kiosk.model.cv import Cv
from kiosk.model.cv_pages import Template

NAME, KIND = "resume.json", "application/json"


def carried(cv: Cv, template: Template) -> bytes:
    """Write the CV as its PDF carries it: whole, even where room was wanting, but without a photo that is not seen."""
    photo = tidy(cv.person.photo) if cv.person.photo and template.shows_photo else b""
    return json_resume.write(replace(cv, person=replace(cv.person, photo=photo)))
