pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A secret code and the keys to type it with, beside it where height is scarce (`flat`). The card that it goes with (`card`)
// stands before it where both fit. While it cannot be typed (`open`) there is only what is the matter. A button in
// `content` stands below the keys.
Grid {
    id: root

    required property Theme theme
    required property Pin pin
    required property string label
    property string problem: ""
    property bool open: true
    property bool busy: false
    property bool flat: false
    property string card: ""
    default property alias content: more.data
    readonly property bool beside: flat && !theme.portrait && !theme.single
    readonly property real share: beside ? (width - spacing) / 2 : width

    columns: beside ? 2 : 1
    spacing: beside ? theme.space6 : theme.space4

    // It stands where it moves no key when it goes.
    component Note: TextNote {
        theme: root.theme
        icon: root.busy ? "hourglass" : "info"
        text: root.busy ? qsTr("One moment. We are looking.") : root.open && root.pin.missing > 0 ? qsTr("%n more digits", "", root.pin.missing) : ""
    }

    Column {
        width: root.share
        spacing: root.theme.space4

        Grid {
            id: fields

            readonly property bool paired: root.card !== "" && !root.theme.single && root.theme.textScale <= 1.25 && width >= 2 * code.implicitWidth + spacing
            readonly property real share: paired ? (width - spacing) / 2 : width

            width: parent.width
            columns: paired ? 2 : 1
            spacing: root.theme.space4

            Column {
                width: fields.share
                visible: fields.paired
                spacing: root.theme.space2

                Accessible.role: Accessible.StaticText
                Accessible.name: held.text + ": " + root.card

                Label {
                    id: held

                    width: parent.width
                    theme: root.theme
                    role: "bodyStrong"
                    text: qsTr("Your card")
                    Accessible.ignored: true
                }

                Rectangle {
                    width: parent.width
                    height: root.theme.fieldHeight
                    radius: root.theme.radiusControl
                    color: root.theme.surfaceSunken
                    border.width: root.theme.borderThin
                    border.color: root.theme.control

                    Label {
                        anchors.left: parent.left
                        anchors.right: mark.left
                        anchors.verticalCenter: parent.verticalCenter
                        anchors.margins: root.theme.space5
                        theme: root.theme
                        role: "field"
                        text: root.card
                        Accessible.ignored: true
                    }

                    Icon {
                        id: mark

                        anchors.right: parent.right
                        anchors.rightMargin: root.theme.space5
                        anchors.verticalCenter: parent.verticalCenter
                        name: "check-circle"
                        weight: "fill"
                        color: root.theme.success
                        size: root.theme.iconLarge
                    }
                }
            }

            PinField {
                id: code

                width: fields.share
                theme: root.theme
                pin: root.pin
                label: root.label
                error: root.problem
                explained: !fields.paired
                active: root.open
            }
        }

        Row {
            width: parent.width
            spacing: root.theme.space2
            visible: fields.paired && root.problem !== ""

            Icon {
                id: wrong

                name: "warning"
                weight: "fill"
                color: root.theme.danger
                size: root.theme.iconNormal
            }

            Label {
                width: parent.width - wrong.width - parent.spacing
                theme: root.theme
                role: "bodyStrong"
                color: root.theme.danger
                text: root.problem
                Accessible.ignored: true
            }
        }

        Note {
            width: parent.width
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

    // The button keeps its place when the remark goes.
    Item {
        readonly property bool stacked: more.width > width / 2

        width: root.share
        height: root.beside || stacked ? more.height + (root.beside ? 0 : note.height + root.theme.space3) : Math.max(note.height, more.height)
        visible: height > 0

        Note {
            id: note

            anchors.left: parent.left
            width: parent.width - (parent.stacked ? 0 : more.width + root.theme.space4)
            height: Math.max(root.theme.iconNormal, implicitHeight, parent.stacked ? 0 : more.height)
            visible: !root.beside && text !== ""
        }

        Row {
            id: more

            anchors.right: parent.right
            anchors.bottom: parent.bottom
        }
    }
}
