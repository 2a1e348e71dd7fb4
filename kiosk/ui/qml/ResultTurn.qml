pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// To the records before and after this one in the results.
Row {
    id: root

    required property Theme theme
    required property Neighbours neighbours
    property bool iconsOnly: false

    visible: neighbours.place !== ""
    spacing: theme.space4

    PushButton {
        objectName: "previousResult"
        theme: root.theme
        icon: "caret-left"
        text: qsTr("Previous")
        iconOnly: true
        available: root.neighbours.hasPrevious
        more: root.neighbours.place
        why: qsTr("This is the first one.")
        onActivated: root.neighbours.showPrevious()
    }

    PushButton {
        objectName: "nextResult"
        theme: root.theme
        icon: iconOnly ? "caret-right" : ""
        trailingIcon: iconOnly ? "" : "caret-right"
        text: qsTr("Next")
        iconOnly: root.iconsOnly
        available: root.neighbours.hasNext
        more: root.neighbours.place
        why: qsTr("This is the last one.")
        onActivated: root.neighbours.showNext()
    }
}
