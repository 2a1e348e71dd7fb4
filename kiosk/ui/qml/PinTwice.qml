pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A new secret code, typed twice on the same keys, which stand beside it where height is scarce (`flat`).
Grid {
    id: root

    required property Theme theme
    required property PinChoice choice
    property bool flat: false
    readonly property bool beside: flat && !theme.portrait && !theme.single
    readonly property real share: beside ? (width - spacing) / 2 : width

    columns: beside ? 2 : 1
    spacing: beside ? theme.space6 : theme.space4

    // It stands where it moves no key when it goes.
    component Note: TextNote {
        width: root.share
        theme: root.theme
        icon: "info"
        text: root.choice.current.missing > 0 ? qsTr("%n more digits", "", root.choice.current.missing) : ""
    }

    Column {
        width: root.share
        spacing: root.theme.space4

        Grid {
            id: fields

            readonly property bool paired: !root.beside && !root.theme.single && width >= 2 * first.implicitWidth + spacing

            // One below the other they would push the keys away: then there is the one that is typed.
            readonly property bool each: paired || root.beside

            width: parent.width
            columns: paired ? 2 : 1
            spacing: root.theme.space4

            PinField {
                id: first

                width: fields.paired ? (fields.width - fields.spacing) / 2 : fields.width
                visible: fields.each || !root.choice.repeating
                theme: root.theme
                pin: root.choice.first
                label: qsTr("Your code")
                active: !root.choice.repeating
            }

            PinField {
                width: first.width
                visible: fields.each || root.choice.repeating
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

        Note {
            visible: root.beside && text !== ""
        }
    }

    Keypad {
        objectName: root.objectName + "Keys"
        width: root.share
        theme: root.theme
        pin: root.choice.current
    }

    Note {
        visible: !root.beside && text !== ""
    }
}
