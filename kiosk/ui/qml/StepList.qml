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
    // Whether the visitor's word is enough that it is done.
    property bool sayable: open
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

                // Gone, not switched off, when the task is over: a focus that is on it goes elsewhere.
                Pressable {
                    property bool personal: true

                    objectName: "taskStep" + row.index
                    width: parent.width
                    visible: root.open
                    theme: root.theme
                    spoken: face.told
                    more: row.line
                    checkable: true
                    checked: face.done
                    edge: 0
                    outlineWidth: 0
                    face: root.color
                    pressedFace: theme.bgDeep
                    implicitHeight: Math.max(theme.controlHeight, face.height)
                    onActivated: root.ticked(row.index)

                    StepLine {
                        id: face

                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width
                        theme: root.theme
                        index: row.index
                        title: row.title
                        line: row.line
                        standing: row.standing
                    }
                }

                StepLine {
                    property bool personal: true

                    width: parent.width
                    visible: !root.open
                    theme: root.theme
                    index: row.index
                    title: row.title
                    line: row.line
                    standing: row.standing
                    Accessible.ignored: false
                    Accessible.role: Accessible.StaticText
                    Accessible.name: [told, row.line, standingTold].filter(part => part).join(". ")
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
                visible: root.sayable
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
