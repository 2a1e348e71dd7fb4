pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// How to do a task, in steps under each other, and the one filled button that does the step of now.
Card {
    id: root

    required property Rows model
    required property string title
    required property string actText
    property string actIcon: ""
    // Whether it is still to do.
    property bool open: true

    signal acted
    signal finished

    Column {
        width: parent.width
        spacing: root.theme.space4

        Label {
            width: parent.width
            theme: root.theme
            role: "title"
            text: root.title
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: root.model

            Item {
                id: step

                required property int index
                required property string title
                required property string line
                required property string standing

                objectName: "taskStep" + index
                width: parent?.width ?? 0
                height: Math.max(arch.height, words.height) + rule.height

                Accessible.role: Accessible.ListItem
                Accessible.name: [step.index + 1 + ". " + step.title, step.line, arch.told].join(". ")

                Rectangle {
                    id: rule

                    width: parent.width
                    height: step.index > 0 ? root.theme.borderThin + root.theme.space4 : 0
                    color: "transparent"

                    Rectangle {
                        width: parent.width
                        height: root.theme.borderThin
                        visible: step.index > 0
                        color: root.theme.line
                    }
                }

                NumberArch {
                    id: arch

                    anchors.left: parent.left
                    anchors.top: rule.bottom
                    theme: root.theme
                    number: step.index + 1
                    standing: step.standing
                }

                Column {
                    id: words

                    anchors.left: arch.right
                    anchors.leftMargin: root.theme.space5
                    anchors.right: parent.right
                    anchors.top: rule.bottom
                    spacing: root.theme.space1

                    Label {
                        width: parent.width
                        theme: root.theme
                        role: "row"
                        text: step.title
                        Accessible.ignored: true
                    }

                    Label {
                        width: parent.width
                        visible: text !== ""
                        theme: root.theme
                        soft: true
                        text: step.line
                        Accessible.ignored: true
                    }

                    Tag {
                        anchors.left: parent.left
                        visible: step.standing === "done"
                        theme: root.theme
                        kind: "ok"
                        text: qsTr("Done")
                        Accessible.ignored: true
                    }
                }
            }
        }

        ButtonPair {
            id: ways

            width: parent.width
            visible: root.open
            theme: root.theme
            first: ready
            last: act

            PushButton {
                id: ready

                objectName: "taskDone"
                width: ways.firstWidth
                theme: root.theme
                big: true
                icon: "check"
                text: qsTr("It is done")
                onActivated: root.finished()
            }

            PushButton {
                id: act

                objectName: "taskAct"
                width: ways.lastWidth
                visible: root.actText !== ""
                theme: root.theme
                kind: "primary"
                big: true
                icon: root.actIcon
                text: root.actText
                onActivated: root.acted()
            }
        }
    }
}
