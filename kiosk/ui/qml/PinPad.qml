pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A secret code and the keys to type it with, beside it where height is scarce (`flat`). While it cannot be typed
// (`open`) there is only what is the matter.
Grid {
    id: root

    required property Theme theme
    required property Pin pin
    required property string label
    property string problem: ""
    property bool open: true
    property bool busy: false
    property bool flat: false
    readonly property bool beside: flat && !theme.portrait && !theme.single
    readonly property real share: beside ? (width - spacing) / 2 : width

    columns: beside ? 2 : 1
    spacing: beside ? theme.space6 : theme.space4

    // It stands where it moves no key when it goes.
    component Note: TextNote {
        width: root.share
        theme: root.theme
        icon: root.busy ? "hourglass" : "info"
        text: root.busy ? qsTr("One moment. We are looking.") : root.open && root.pin.missing > 0 ? qsTr("%n more digits", "", root.pin.missing) : ""
    }

    Column {
        width: root.share
        spacing: root.theme.space4

        PinField {
            width: parent.width
            theme: root.theme
            pin: root.pin
            label: root.label
            error: root.problem
            active: root.open
        }

        Note {
            visible: root.beside && text !== ""
        }
    }

    Keypad {
        objectName: root.objectName + "Keys"
        width: root.share
        visible: root.open
        theme: root.theme
        pin: root.pin
    }

    Note {
        visible: !root.beside && text !== ""
    }
}
