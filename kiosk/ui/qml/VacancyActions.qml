pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What one can do with a vacancy.
Row {
    id: root

    required property Theme theme
    required property VacancyController vacancy
    readonly property int half: (width - spacing) / 2

    spacing: theme.px(14)

    ActionTile {
        objectName: "printButton"
        width: root.half
        theme: root.theme
        icon: "printer"
        text: qsTr("Print")
        onActivated: root.vacancy.printOut()
    }

    ActionTile {
        objectName: "takeAlongButton"
        width: root.half
        theme: root.theme
        icon: "qr-code"
        text: qsTr("Take along (QR)")
        onActivated: root.vacancy.takeAlong()
    }
}
