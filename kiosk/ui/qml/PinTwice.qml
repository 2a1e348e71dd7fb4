pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A new secret code, typed twice on the same keys.
Column {
    id: root

    required property Theme theme
    required property PinChoice choice
    readonly property bool beside: !theme.single && theme.textScale <= 1.25 && width >= 2 * first.implicitWidth + theme.space4

    spacing: theme.space4

    Grid {
        id: fields

        width: parent.width
        columns: root.beside ? 2 : 1
        spacing: root.theme.space4

        PinField {
            id: first

            width: root.beside ? (fields.width - fields.spacing) / 2 : fields.width
            theme: root.theme
            pin: root.choice.first
            label: qsTr("Your code")
            active: !root.choice.repeating
        }

        PinField {
            width: first.width
            theme: root.theme
            pin: root.choice.again
            label: qsTr("Once more")
            active: root.choice.repeating
        }
    }

    Row {
        width: parent.width
        spacing: root.theme.space3
        visible: root.choice.problem !== ""

        Icon {
            id: wrong

            name: "warning"
            weight: "fill"
            color: root.theme.danger
            size: root.theme.iconNormal
        }

        Label {
            objectName: "pinProblem"
            width: parent.width - wrong.width - parent.spacing
            theme: root.theme
            role: "bodyStrong"
            color: root.theme.danger
            text: root.choice.problem
        }
    }

    Keypad {
        objectName: root.objectName + "Keys"
        width: parent.width
        theme: root.theme
        pin: root.choice.current
    }

    TextNote {
        width: parent.width
        visible: root.choice.current.missing > 0
        theme: root.theme
        icon: "info"
        text: qsTr("%n more digits", "", root.choice.current.missing)
    }
}
