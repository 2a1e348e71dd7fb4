"""What keys say: words on them, and names for who hears them."""

import unicodedata

from PySide6.QtCore import QObject

from kiosk.ui.alphabets import plain


class KeyWords(QObject):
    """Words for keys, in the language of the screen."""

    def action(self, code: str) -> str:
        """Name what a key does."""
        return {
            "shift": self.tr("capital letter"),
            "erase": self.tr("erase"),
            "enter": self.tr("Done"),
            "left": self.tr("cursor to the left"),
            "right": self.tr("cursor to the right"),
            "space": self.tr("space"),
            "close": self.tr("Close"),
            "go": self.tr("Done"),
            "digits": self.tr("digits and signs"),
            "letters": self.tr("letters"),
            "further": self.tr("letters with accents"),
            "order": self.tr("other order of letters"),
            "script": self.tr("other alphabet"),
        }[code]

    def sign(self, sign: str) -> str:
        """Name a sign; a letter or digit is its own name."""
        return {
            ".": self.tr("full stop"),
            ",": self.tr("comma"),
            "،": self.tr("comma"),
            "?": self.tr("question mark"),
            "؟": self.tr("question mark"),
            "!": self.tr("exclamation mark"),
            "¿": self.tr("opening question mark"),
            "¡": self.tr("opening exclamation mark"),
            ":": self.tr("colon"),
            ";": self.tr("semicolon"),
            "؛": self.tr("semicolon"),
            "-": self.tr("dash"),
            "_": self.tr("underscore"),
            "'": self.tr("apostrophe"),
            '"': self.tr("quotation mark"),
            "@": self.tr("at sign"),
            "/": self.tr("slash"),
            "&": self.tr("and sign"),
            "+": self.tr("plus"),
            "(": self.tr("opening bracket"),
            ")": self.tr("closing bracket"),
            "#": self.tr("hash"),
            "%": self.tr("percent"),
            "€": self.tr("euro"),
            "*": self.tr("star"),
            "=": self.tr("equals"),
            ".be": self.tr("dot be"),
            ".com": self.tr("dot com"),
        }.get(sign, sign)

    def letter(self, letter: str) -> str:
        """Name a Latin letter that is no letter of the language: "e with acute accent"."""
        mark = unicodedata.normalize("NFD", letter)[1:]
        form = {
            "\N{COMBINING GRAVE ACCENT}": self.tr("%1 with grave accent"),
            "\N{COMBINING ACUTE ACCENT}": self.tr("%1 with acute accent"),
            "\N{COMBINING CIRCUMFLEX ACCENT}": self.tr("%1 with circumflex"),
            "\N{COMBINING DIAERESIS}": self.tr("%1 with two dots"),
            "\N{COMBINING TILDE}": self.tr("%1 with tilde"),
            "\N{COMBINING CEDILLA}": self.tr("%1 with cedilla"),
        }.get(mark, self.tr("%1 with a mark"))
        base = plain(letter)
        return form.replace("%1", base) if base != letter and "a" <= base <= "z" else letter

    def capital(self, name: str) -> str:
        """Name a letter while the next one is a capital."""
        return self.tr("capital %1").replace("%1", name)
