"""The screen: the only package that knows Qt. Controllers and models are made here once, QML only shows them."""

from pathlib import Path

ASSETS = Path(__file__).resolve().parents[2] / "assets"
BUILD = Path(__file__).resolve().parents[2] / "build"
QML = Path(__file__).resolve().parent / "qml"
