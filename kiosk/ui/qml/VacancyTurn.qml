pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// To the vacancies before and after this one in the results.
Row {
    id: root

    required property Theme theme
    required property VacancyController vacancy

    visible: vacancy.place !== ""
    spacing: theme.space4

    PushButton {
        id: previous

        objectName: "previousVacancy"
        theme: root.theme
        icon: "caret-left"
        text: qsTr("Previous")
        iconOnly: true
        available: root.vacancy.hasPrevious
        onActivated: root.vacancy.showPrevious()
    }

    PushButton {
        objectName: "nextVacancy"
        theme: root.theme
        trailingIcon: "caret-right"
        text: qsTr("Next")
        available: root.vacancy.hasNext
        onActivated: root.vacancy.showNext()
    }
}
