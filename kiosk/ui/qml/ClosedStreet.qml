pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The kiosk is out of order: doors with shutters, until when, and where one can go instead. What was saved is safe.
// It fills the place above the doorstep, and scrolls where that is too low.
Item {
    id: root

    required property Theme theme
    required property string expected
    required property Rows elsewhere
    required property string content
    readonly property bool beside: !theme.portrait && !theme.small

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Out of order for a moment")

    Street {
        anchors.fill: parent
        theme: root.theme
        floorTop: root.height - root.theme.floorHeight
    }

    Item {
        id: doors

        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.floorHeight / 2
        width: (root.width - 2 * root.theme.margin) * 0.52
        height: root.theme.streetHeight * 0.67
        visible: root.beside

        Row {
            anchors.fill: parent
            spacing: root.theme.space5

            Repeater {
                model: ["briefcase", "graduation-cap", "folder-user"]

                ClosedDoor {
                    required property string modelData

                    width: (doors.width - 2 * root.theme.space5) / 3
                    height: doors.height
                    theme: root.theme
                    icon: modelData
                }
            }
        }
    }

    ClosedBoard {
        anchors.horizontalCenter: doors.horizontalCenter
        anchors.bottom: doors.bottom
        anchors.bottomMargin: root.theme.space8
        width: Math.min(doors.width - 2 * root.theme.space5, implicitWidth)
        visible: root.beside
        theme: root.theme
        expected: root.expected
    }

    ScrollArea {
        anchors.left: root.beside ? doors.right : parent.left
        anchors.leftMargin: root.beside ? root.theme.space8 : root.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.topMargin: root.theme.space6
        anchors.bottomMargin: root.theme.space5
        theme: root.theme

        Column {
            width: parent?.width ?? 0
            spacing: root.theme.space5

            Label {
                width: parent.width
                theme: root.theme
                role: "display"
                textScale: root.theme.capped("display", 84, root.theme.textScale)
                text: qsTr("Out of order for a moment")
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                theme: root.theme
                role: "lead"
                text: qsTr("We are repairing this screen. You did nothing wrong. What you saved is safe.")
            }

            ClosedBoard {
                width: parent.width
                visible: !root.beside
                theme: root.theme
                expected: root.expected
            }

            Card {
                width: parent.width
                theme: root.theme

                Column {
                    width: parent.width
                    spacing: root.theme.space5

                    Repeater {
                        model: root.elsewhere

                        ElsewhereRow {
                            width: parent?.width ?? 0
                            theme: root.theme
                        }
                    }
                }
            }

            Card {
                width: parent.width
                visible: root.content !== ""
                theme: root.theme
                padding: root.theme.space4

                Row {
                    width: parent.width
                    spacing: root.theme.space5

                    QrPanel {
                        id: code

                        side: root.theme.wheelWidth
                        theme: root.theme
                        content: root.content
                        spoken: scan.text
                    }

                    Label {
                        id: scan

                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width - code.width - parent.spacing
                        theme: root.theme
                        role: "bodyLarge"
                        text: qsTr("Scan with your phone: every screen nearby.")
                    }
                }
            }
        }
    }
}
