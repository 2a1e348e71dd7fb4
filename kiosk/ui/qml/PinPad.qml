pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A secret code and the keys to type it with; while it cannot be typed (`open`) there is only what is the matter.
Column {
    id: root

    required property Theme theme
    required property Pin pin
    required property string label
    property string problem: ""
    property string doneText: qsTr("Done")
    property bool open: true
    property bool busy: false

    spacing: theme.space4

    PinField {
        width: parent.width
        theme: root.theme
        pin: root.pin
        label: root.label
        error: root.problem
        active: root.open
    }

    Keypad {
        objectName: root.objectName + "Keys"
        width: parent.width
        visible: root.open
        theme: root.theme
        pin: root.pin
        doneText: root.doneText
    }

    TextNote {
        width: parent.width
        visible: root.open && !root.busy && root.pin.missing > 0
        theme: root.theme
        icon: "info"
        text: qsTr("%n more digits", "", root.pin.missing)
    }

    TextNote {
        width: parent.width
        visible: root.busy
        theme: root.theme
        icon: "hourglass"
        text: qsTr("One moment. We are looking.")
    }
}
