pragma ComponentBehavior: Bound

import QtQuick
import ".."

// Vacancies without typing, first step: the kinds of work as pictures.
SectorWindows {
    objectName: "sectorsPage"
    theme: app.vacancyTheme
    sectors: app.sectors
    title: qsTr("Vacancies")
    help: qsTr("Touch the kind of work that you look for. Then touch an occupation.")
    icon: "briefcase"
    question: qsTr("What kind of work do you look for?")
    none: qsTr("No vacancies suit your other choices.")
}
