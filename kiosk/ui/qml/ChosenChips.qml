pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What was chosen on the way to an answer; touching one changes it.
Flow {
    id: root

    required property Theme theme
    required property Rows model
    property string spokenLanguage: ""
    readonly property Item first: chips.count > 0 ? chips.itemAt(0) : null
    // As wide as all chips beside each other.
    readonly property real whole: children.reduce((sum, chip) => sum + (chip.implicitWidth ? chip.implicitWidth + spacing : 0), 0)

    signal changeAsked(int step)

    spacing: theme.space3

    Repeater {
        id: chips

        model: root.model

        Chip {
            required property int index
            required icon

            objectName: "chosen" + index
            width: Math.min(implicitWidth, root.width)
            theme: root.theme
            trailingIcon: "pencil-simple"
            more: qsTr("Change this")
            onActivated: root.changeAsked(index)
        }
    }
}
