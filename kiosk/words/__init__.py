"""Translations without Qt: paper reads the same .ts files as the screen, several languages at once if it must."""

from kiosk.words.words import Texts, Words

__all__ = ["Texts", "Words"]
