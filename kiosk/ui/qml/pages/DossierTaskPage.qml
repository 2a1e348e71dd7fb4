pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// One task: how, why, what shows that it is done, and what to say if it does not work.
DossierPage {
    id: root

    readonly property TaskController task: app.task

    objectName: "dossierTaskPage"
    title: qsTr("Task")
    subject: task.title
    help: qsTr("Read how to do it. Say when it is done, or when it does not work.")

    Item {
        width: parent.width
        height: Math.max(tile.visible ? tile.height : 0, words.height)
        visible: root.task.known

        DateTile {
            id: tile

            anchors.left: parent.left
            visible: root.task.day !== "" && !root.theme.single
            theme: root.theme
            month: root.task.month
            day: root.task.day
            weekday: root.task.weekday
            Accessible.ignored: false
            Accessible.role: Accessible.StaticText
            Accessible.name: [weekday, day, month].join(" ")
        }

        Column {
            id: words

            anchors.left: tile.visible ? tile.right : parent.left
            anchors.leftMargin: tile.visible ? root.theme.space5 : 0
            anchors.right: parent.right
            spacing: root.theme.space2

            Flow {
                width: parent.width
                spacing: root.theme.space3

                Tag {
                    property bool personal: true

                    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                    theme: root.theme
                    kind: "info"
                    icon: root.task.sent ? "user-circle" : "lightbulb"
                    text: root.task.source
                }

                Tag {
                    objectName: "taskDue"
                    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                    visible: text !== ""
                    theme: root.theme
                    kind: root.task.dueKind
                    icon: "clock"
                    text: root.task.due
                }
            }

            Label {
                property bool personal: true

                width: parent.width
                theme: root.theme
                role: "heading"
                text: root.task.title
                Accessible.role: Accessible.Heading
            }
        }
    }

    PostBanner {
        objectName: "taskAnswer"
        width: parent.width
        theme: root.theme
        post: root.task.post
    }

    Flow {
        id: columns

        readonly property int side: root.wide ? (width - spacing) * 0.34 : width

        width: parent.width
        visible: root.task.known
        spacing: root.gap

        StepList {
            width: root.wide ? columns.width - columns.side - columns.spacing : columns.width
            theme: root.theme
            model: root.task.steps
            title: qsTr("How to do it")
            actText: root.task.actText
            actIcon: root.task.actIcon
            open: root.task.open
            sayable: root.task.sayable
            ready: root.task.ready
            onTicked: step => root.task.tick(step)
            onActed: root.task.act()
            onFinished: root.task.finish()
        }

        Column {
            width: columns.side
            spacing: root.theme.space4

            Card {
                width: parent.width
                visible: root.task.why !== ""
                theme: root.theme
                color: theme.primaryTint
                border.color: theme.primary

                Column {
                    width: parent?.width ?? 0
                    spacing: root.theme.space2

                    Label {
                        width: parent.width
                        theme: root.theme
                        role: "title"
                        text: qsTr("Why?")
                        Accessible.role: Accessible.Heading
                    }

                    Label {
                        property bool personal: true

                        width: parent.width
                        theme: root.theme
                        role: "bodyLarge"
                        text: root.task.why
                    }
                }
            }

            Card {
                width: parent.width
                theme: root.theme

                Column {
                    width: parent?.width ?? 0
                    spacing: root.theme.space2

                    Label {
                        width: parent.width
                        theme: root.theme
                        role: "title"
                        text: qsTr("Evidence")
                        Accessible.role: Accessible.Heading
                    }

                    IconLine {
                        width: parent.width
                        theme: root.theme
                        icon: "file-text"
                        text: root.task.evidence
                    }
                }
            }

            PushButton {
                objectName: "taskGiveUp"
                width: parent.width
                visible: root.task.open
                theme: root.theme
                icon: "chat-circle-text"
                text: root.task.sent ? qsTr("This does not work for me") : qsTr("This is not for me")
                onActivated: root.task.giveUp()
            }

            EqualGrid {
                id: ways

                width: parent.width
                spacing: root.theme.space4

                PushButton {
                    objectName: "taskPrint"
                    width: ways.cell
                    theme: root.theme
                    icon: "printer"
                    text: qsTr("Print")
                    more: qsTr("Print my tasks")
                    onActivated: root.app.tasks.printOut()
                }

                PushButton {
                    objectName: "taskMoreTime"
                    width: ways.cell
                    visible: root.task.open && root.task.due !== ""
                    theme: root.theme
                    icon: "calendar-blank"
                    text: qsTr("More time")
                    more: qsTr("A week more time")
                    onActivated: root.task.moreTime()
                }
            }
        }
    }

    EmptyState {
        width: parent.width
        visible: !root.task.known
        theme: root.theme
        icon: "binoculars"
        fact: qsTr("This task is no longer there.")
    }

    overlay: Loader {
        anchors.fill: parent
        active: root.app.navigation.sheet === "print" && root.visible
        sourceComponent: PrintDialog {
            app: root.app
            theme: root.theme
        }
    }
}
