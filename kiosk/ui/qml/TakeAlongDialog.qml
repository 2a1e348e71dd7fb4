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
    subtitle: along.subject
    onClosed: root.app.navigation.closeSheet()

    component Step: Row {
        id: step

        required property int number
        required property string icon
        required property string text

        width: parent?.width ?? 0
        spacing: root.theme.px(22)

        Rectangle {
            id: plate

            width: root.theme.px(52)
            height: root.theme.px(56)
            topLeftRadius: width / 2
            topRightRadius: width / 2
            bottomLeftRadius: root.theme.radiusSmall
            bottomRightRadius: root.theme.radiusSmall
            color: root.theme.primaryTint
            border.width: root.theme.highContrast ? root.theme.borderThin : 0
            border.color: root.theme.primary

            Label {
                anchors.centerIn: parent
                theme: root.theme
                role: "bodyLargeStrong"
                color: root.theme.primary
                text: step.number
            }
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            name: step.icon
            weight: "duotone"
            color: root.theme.primary
            size: root.theme.iconLarge
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - plate.width - root.theme.iconLarge - 2 * parent.spacing
            theme: root.theme
            role: "bodyLarge"
            text: step.text
        }
    }

    Grid {
        id: content

        readonly property int panelWidth: root.theme.portrait ? width : root.theme.px(520)
        readonly property int wordsWidth: root.theme.portrait ? width : width - panelWidth - spacing

        width: parent.width
        columns: root.theme.portrait ? 1 : 2
        spacing: root.theme.px(44)

        Rectangle {
            width: content.panelWidth
            height: root.theme.px(580)
            color: root.theme.paper
            radius: root.theme.px(22)
            border.width: root.theme.borderSelected
            border.color: root.theme.primary

            QrPanel {
                id: code

                anchors.horizontalCenter: parent.horizontalCenter
                y: root.theme.px(18)
                objectName: "takeAlongCode"
                theme: root.theme
                side: root.theme.px(484)
                content: root.along.content
                spoken: root.title
            }

            Row {
                anchors.horizontalCenter: parent.horizontalCenter
                anchors.bottom: parent.bottom
                anchors.bottomMargin: root.theme.space5
                spacing: root.theme.space3

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "shield-check"
                    color: root.theme.plinth
                    size: root.theme.iconNormal
                }

                Label {
                    theme: root.theme
                    role: "bodyStrong"
                    color: root.theme.plinth
                    text: qsTr("There is nothing about you in it.")
                }
            }
        }

        Item {
            width: content.wordsWidth
            height: Math.max(root.theme.px(580), column.height + buttons.height + root.theme.space5)

            Column {
                id: column

                width: parent.width
                spacing: root.theme.space4

                Label {
                    theme: root.theme
                    role: "title"
                    text: qsTr("What do you take along?")
                }

                Row {
                    id: kinds

                    width: parent.width
                    spacing: root.theme.space3

                    Repeater {
                        id: choices

                        model: root.along.kinds

                        ActionTile {
                            required property string kind
                            required property string label
                            required property bool chosen

                            objectName: "take-" + kind
                            width: (kinds.width - (choices.count - 1) * kinds.spacing) / choices.count
                            theme: root.theme
                            text: label
                            on: chosen
                            checkable: true
                            checked: chosen
                            onActivated: root.along.choose(kind)
                        }
                    }
                }

                Item {
                    width: 1
                    height: root.theme.space1
                }

                Step {
                    number: 1
                    icon: "device-mobile-camera"
                    text: qsTr("Open the camera of your phone.")
                }

                Step {
                    number: 2
                    icon: "qr-code"
                    text: qsTr("Point it at the square.")
                }

                Step {
                    number: 3
                    icon: "hand-tap"
                    text: root.along.lastStep
                }
            }

            Row {
                id: buttons

                anchors.bottom: parent.bottom
                width: parent.width
                spacing: root.theme.space4

                PushButton {
                    id: paper

                    objectName: "takeAlongPrint"
                    visible: root.along.printable
                    theme: root.theme
                    big: true
                    icon: "printer"
                    text: qsTr("No phone? Print")
                    onActivated: root.printWanted()
                }

                PushButton {
                    objectName: "takeAlongDone"
                    width: parent.width - (paper.visible ? paper.width + parent.spacing : 0)
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
