"""The words for the sectors of work, and for what trainings are about."""

from PySide6.QtCore import QObject


class SectorWords(QObject):
    """Names for sectors, the same on tiles, cells and chips."""

    def name(self, sector: str) -> str:
        """Name a sector, empty if it is none that is known."""
        return {
            "languages": self.tr("Dutch and languages"),
            "computer": self.tr("Learning to use a computer"),
            "applying": self.tr("Finding a job"),
            "arithmetic": self.tr("Arithmetic"),
            "society": self.tr("Living in Belgium"),
            "care": self.tr("Care & health"),
            "building": self.tr("Building"),
            "shop": self.tr("Shop & sales"),
            "it": self.tr("Computers & IT"),
            "logistics": self.tr("Logistics & transport"),
            "factory": self.tr("Factory & production"),
            "kitchen": self.tr("Kitchen & serving"),
            "style": self.tr("Hair, fashion & sports"),
            "security": self.tr("Security"),
            "technics": self.tr("Technical work"),
            "office": self.tr("Office"),
            "cleaning": self.tr("Cleaning"),
            "school": self.tr("School & children"),
            "green": self.tr("Gardens & animals"),
        }.get(sector, "")
