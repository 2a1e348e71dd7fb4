pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// How to do a task, in steps to tick under each other, and the one filled button: what to do now.
Card {
    id: root

    required property Rows model
    required property string title
    required property string actText
    property string actIcon: ""
    // Whether it is still to do.
    property bool open: true

    // Whether every step is done, and only the word is missing that all of it is.
    property bool ready: false

    signal acted
    signal ticked(int step)
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

            Column {
                id: row

                required property int index
                required property string title
                required property string line
                required property string standing

                width: parent?.width ?? 0
                spacing: root.theme.space3

                Rectangle {
                    width: parent.width
                    height: root.theme.borderThin
                    visible: row.index > 0
                    color: root.theme.line
                }

                Item {
                    id: step

                    readonly property bool done: row.standing === "done"
                    readonly property string told: row.index + 1 + ". " + row.title
                    property bool personal: true

                    width: parent.width
                    height: Math.max(root.theme.controlHeight, arch.height, words.height)

                    Accessible.ignored: root.open
                    Accessible.role: Accessible.StaticText
                    Accessible.name: [told, row.line, arch.told].filter(part => part).join(". ")

                    // Gone, not switched off, when the task is over: a focus that is on it goes elsewhere.
                    Pressable {
                        property bool personal: true

                        objectName: "taskStep" + row.index
                        anchors.fill: parent
                        visible: root.open
                        theme: root.theme
                        spoken: step.told
                        more: row.line
                        checkable: true
                        checked: step.done
                        edge: 0
                        outlineWidth: 0
                        face: root.color
                        pressedFace: theme.bgDeep
                        onActivated: root.ticked(row.index)
                    }

                    NumberArch {
                        id: arch

                        anchors.left: parent.left
                        anchors.verticalCenter: parent.verticalCenter
                        theme: root.theme
                        number: row.index + 1
                        standing: row.standing
                    }

                    Column {
                        id: words

                        anchors.left: arch.right
                        anchors.leftMargin: root.theme.space5
                        anchors.right: box.left
                        anchors.rightMargin: root.theme.space4
                        anchors.verticalCenter: parent.verticalCenter
                        spacing: root.theme.space1

                        Label {
                            width: parent.width
                            theme: root.theme
                            role: "row"
                            text: row.title
                            Accessible.ignored: true
                        }

                        Label {
                            width: parent.width
                            visible: text !== ""
                            theme: root.theme
                            soft: true
                            text: row.line
                            Accessible.ignored: true
                        }
                    }

                    TickBox {
                        id: box

                        anchors.right: parent.right
                        anchors.verticalCenter: parent.verticalCenter
                        theme: root.theme
                        on: step.done
                    }
                }
            }
        }

        Banner {
            objectName: "taskReady"
            width: parent.width
            visible: root.ready
            theme: root.theme
            icon: "check-circle"
            fact: qsTr("You did every step.")
            meaning: qsTr("Is the task done? Then say so here.")
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
                kind: root.ready ? "primary" : "secondary"
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
                kind: root.ready ? "secondary" : "primary"
                big: true
                icon: root.actIcon
                text: root.actText
                onActivated: root.acted()
            }
        }
    }
}
