pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What one learns and needs, facts, and the work it opens. `middle` stands under the facts where there is no room for
// it beside.
Column {
    id: root

    required property App app
    required property Theme theme
    required property TrainingController training
    required property int laterFrom
    default property alias middle: slot.data
    readonly property alias head: first
    readonly property bool halves: !theme.portrait && !theme.small

    spacing: theme.space5

    Column {
        id: first

        width: parent.width
        spacing: root.theme.space1

        Flow {
            width: parent.width
            spacing: root.theme.space3

            Tag {
                width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                visible: root.training.shortage
                theme: root.theme
                kind: "trend"
                icon: "trend-up"
                text: qsTr("Shortage occupation: employers look for many people")
            }

            Tag {
                width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                objectName: "callFirst"
                visible: text !== ""
                theme: root.theme
                kind: "warn"
                icon: "phone"
                text: root.app.feed.callFirst
            }

            Tag {
                width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                visible: text !== ""
                theme: root.theme
                kind: "info"
                icon: "translate"
                text: root.training.writtenIn
            }
        }

        Label {
            width: parent.width
            objectName: "trainingTitle"
            theme: root.theme
            role: root.theme.small || root.theme.single ? "heading" : "subject"
            text: root.training.title
            spokenLanguage: root.training.textLanguage
            Accessible.role: Accessible.Heading
        }

        DotLine {
            width: parent.width
            theme: root.theme
            role: "bodyLarge"
            parts: [root.training.provider, root.training.where]
            spokenLanguage: root.training.textLanguage
            ignored: false
        }
    }

    Card {
        width: parent.width
        theme: root.theme

        Column {
            width: parent.width
            spacing: root.theme.space4

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
        id: lists

        readonly property real half: columns === 2 ? (width - columnSpacing) / 2 : width

        width: parent.width
        columns: root.halves ? 2 : 1
        columnSpacing: root.theme.space7
        rowSpacing: root.theme.space5

        CheckList {
            width: lists.half
            theme: root.theme
            heading: qsTr("What do you learn?")
            icon: "check"
            model: root.training.learn
            spokenLanguage: root.training.textLanguage
            intro: root.training.about
        }

        CheckList {
            width: lists.half
            theme: root.theme
            heading: qsTr("What do you need?")
            icon: "check-circle"
            model: root.training.need
            spokenLanguage: root.training.textLanguage
        }
    }

    Column {
        width: parent.width
        visible: works.count > 0
        spacing: root.theme.space3

        Label {
            width: parent.width
            theme: root.theme
            role: "title"
            text: qsTr("With this you can work as")
            Accessible.role: Accessible.Heading
        }

        EqualGrid {
            id: work

            width: parent.width
            most: root.theme.single ? 1 : 2
            spacing: root.theme.space4

            Repeater {
                id: works

                model: root.training.work

                WorkRow {
                    required property int index

                    objectName: "work" + index
                    width: work.cell
                    height: work.tallest
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
            width: parent.width
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
