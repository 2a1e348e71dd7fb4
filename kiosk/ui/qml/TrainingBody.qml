pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What one learns and needs, facts, and the work it opens. `middle` stands under the facts on an upright panel.
Column {
    id: root

    required property App app
    required property Theme theme
    required property TrainingController training
    required property int laterFrom
    default property alias middle: slot.data
    readonly property bool halves: !theme.portrait && !theme.small

    spacing: theme.space5

    Column {
        width: parent.width
        spacing: root.theme.space1

        Tag {
            visible: root.training.shortage
            theme: root.theme
            kind: "trend"
            icon: "trend-up"
            text: qsTr("Shortage occupation: employers look for many people")
        }

        Label {
            width: parent.width
            objectName: "trainingTitle"
            theme: root.theme
            role: root.theme.small ? "heading" : "subject"
            text: root.training.title
            Accessible.role: Accessible.Heading
        }

        Flow {
            width: parent.width
            spacing: root.theme.space2

            Label {
                width: Math.min(implicitWidth, root.width)
                theme: root.theme
                role: "bodyLarge"
                text: root.training.provider
            }

            Label {
                width: Math.min(implicitWidth, root.width)
                visible: root.training.where !== ""
                theme: root.theme
                role: "bodyLarge"
                soft: true
                text: "· " + root.training.where
            }
        }
    }

    Card {
        width: parent.width
        theme: root.theme
        padding: root.theme.px(22)

        Column {
            width: parent.width
            spacing: root.theme.px(18)

            FactGrid {
                width: parent.width
                theme: root.theme
                model: root.training.facts
                across: root.halves ? 3 : 2
            }

            Fact {
                width: parent.width
                visible: value !== ""
                theme: root.theme
                icon: "seal-check"
                label: qsTr("You get")
                value: root.training.certificate
            }
        }
    }

    Item {
        id: slot

        width: parent.width
        height: childrenRect.height
    }

    Grid {
        id: text

        width: parent.width
        columns: root.halves ? 2 : 1
        columnSpacing: root.theme.px(44)
        rowSpacing: root.theme.space5

        CheckList {
            width: root.halves ? (text.width - text.columnSpacing) / 2 : text.width
            theme: root.theme
            heading: qsTr("What do you learn?")
            icon: "check"
            model: root.training.learn
            intro: root.training.about
        }

        CheckList {
            width: root.halves ? (text.width - text.columnSpacing) / 2 : text.width
            theme: root.theme
            heading: qsTr("What do you need?")
            icon: "check-circle"
            model: root.training.need
        }
    }

    Column {
        width: parent.width
        visible: works.count > 0
        spacing: root.theme.space3

        Label {
            theme: root.theme
            role: "title"
            text: qsTr("With this you can work as")
            Accessible.role: Accessible.Heading
        }

        Grid {
            id: work

            readonly property int across: root.theme.small ? 1 : 2

            width: parent.width
            columns: across
            spacing: root.theme.space5

            Repeater {
                id: works

                model: root.training.work

                WorkRow {
                    required property int index

                    objectName: "work" + index
                    width: (work.width - (work.across - 1) * work.spacing) / work.across
                    theme: root.theme
                    doorTheme: root.app.vacancyTheme
                    onActivated: root.training.findWork(index)
                }
            }
        }
    }

    Column {
        width: parent.width
        visible: root.training.startCount > root.laterFrom
        spacing: root.theme.space3

        Label {
            theme: root.theme
            role: "title"
            text: qsTr("Starts later too")
            Accessible.role: Accessible.Heading
        }

        StartList {
            width: parent.width
            theme: root.theme
            training: root.training
            from: root.laterFrom
            columns: root.halves ? 2 : 1
        }
    }
}
