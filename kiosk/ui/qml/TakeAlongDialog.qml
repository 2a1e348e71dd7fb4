pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A code for the phone: what is in it, and three steps. Nothing about the visitor.
Dialog {
    id: root

    required property App app
    readonly property TakeAlongController along: app.takeAlong

    signal printWanted

    objectName: "takeAlongDialog"
    title: qsTr("Take it along on your phone")
    subtitle: theme.low ? "" : along.subject
    onClosed: root.app.navigation.closeSheet()

    Grid {
        id: content

        readonly property bool beside: !root.theme.portrait || root.theme.low
        readonly property int panelWidth: beside ? Math.min(root.theme.codePanel, width * 0.42) : width
        readonly property int wordsWidth: beside ? width - panelWidth - spacing : width

        width: parent?.width ?? 0
        columns: beside ? 2 : 1
        spacing: root.theme.space7

        CodePanel {
            id: panel

            width: content.panelWidth
            theme: root.theme
            content: root.along.content
            spoken: root.title
            room: root.room
        }

        Item {
            width: content.wordsWidth
            height: Math.max(content.beside ? panel.height : 0, column.height + buttons.height + root.theme.space5)

            Column {
                id: column

                width: parent.width
                spacing: root.theme.space4

                Label {
                    width: parent.width
                    theme: root.theme
                    role: "title"
                    text: qsTr("What do you take along?")
                    Accessible.role: Accessible.Heading
                }

                EqualGrid {
                    id: kinds

                    width: parent.width
                    most: choices.count
                    spacing: root.theme.space3
                    bottomPadding: root.theme.space2

                    Repeater {
                        id: choices

                        model: root.along.kinds

                        ActionTile {
                            required property string kind
                            required property string label
                            required property bool chosen

                            objectName: "take-" + kind
                            width: kinds.cell
                            height: kinds.tallest
                            theme: root.theme
                            text: label
                            wide: kinds.columns === 1
                            on: chosen
                            checkable: true
                            checkRole: Accessible.RadioButton
                            checked: chosen
                            onActivated: root.along.choose(kind)
                        }
                    }
                }

                PhoneStep {
                    width: parent.width
                    theme: root.theme
                    number: 1
                    icon: "device-mobile-camera"
                    text: qsTr("Open the camera of your phone.")
                }

                PhoneStep {
                    width: parent.width
                    theme: root.theme
                    number: 2
                    icon: "qr-code"
                    text: qsTr("Point it at the square.")
                }

                PhoneStep {
                    width: parent.width
                    theme: root.theme
                    number: 3
                    icon: "hand-tap"
                    text: root.along.lastStep
                }
            }

            ButtonPair {
                id: buttons

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                theme: root.theme
                first: paper
                last: worked

                PushButton {
                    id: paper

                    objectName: "takeAlongPrint"
                    width: buttons.firstWidth
                    visible: root.along.printable
                    theme: root.theme
                    big: true
                    icon: "printer"
                    text: qsTr("No phone? Print")
                    onActivated: root.printWanted()
                }

                PushButton {
                    id: worked

                    objectName: "takeAlongDone"
                    width: buttons.lastWidth
                    theme: root.theme
                    kind: "primary"
                    big: true
                    icon: "check"
                    text: qsTr("It worked")
                    onActivated: root.closed()
                }
            }
        }
    }
}
