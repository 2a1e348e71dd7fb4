pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// One training. Beside the text stand taking it along, the next starts and how to enrol, as far as they fit; the rest
// stands in the text. In one column taking it along sticks above the doorstep where the page is high enough.
KioskPage {
    id: root

    readonly property TrainingController training: app.training
    readonly property bool beside: !theme.portrait && !theme.single
    readonly property int gap: theme.small ? theme.space4 : theme.space5
    // From the lines that they have at most: what is measured would change with where it stands. Large text wraps.
    readonly property bool large: theme.textScale > 1
    readonly property int enrolRoom: take.height + (theme.low ? turn.height + theme.space3 : 0) + theme.lineOf("title", theme.textScale) + (large ? 7 : 5) * theme.lineOf("body", theme.textScale) + 2 * gap
    readonly property int startRoom: theme.lineOf("bodyStrong", theme.textScale) + (large ? 4 : 2) * theme.lineOf("label", theme.textScale) + theme.space6
    readonly property int fitting: Math.floor((side.height - enrolRoom - theme.lineOf("title", theme.textScale) - 2 * gap) / startRoom)
    readonly property int besideStarts: Math.min(3, fitting, training.startCount)
    readonly property bool enrolBeside: beside && enrolRoom <= side.height
    readonly property bool startsBeside: beside && besideStarts >= Math.min(2, training.startCount)
    readonly property bool barred: !beside && height - header.height > 4 * bar.height

    objectName: "trainingPage"
    theme: app.trainingTheme
    title: qsTr("Trainings")
    topic: about.head
    help: qsTr("Read the training. Take it along on your phone, or look for work with it.")

    ReadPlace {
        navigation: root.app.navigation
        record: root.training
        target: body.target
        current: root.visible
    }

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: root.title
        icon: "graduation-cap"
        fact: root.theme.portrait ? "" : root.training.neighbours.place

        ResultTurn {
            visible: !root.theme.low && !root.theme.single && root.training.neighbours.place !== ""
            theme: root.theme
            neighbours: root.training.neighbours
            iconsOnly: root.theme.portrait || root.theme.small
        }
    }

    ScrollArea {
        id: body

        objectName: "trainingBody"
        anchors.top: header.bottom
        anchors.topMargin: root.gap
        anchors.bottom: root.barred ? bar.top : parent.bottom
        anchors.bottomMargin: root.gap
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.right: root.beside ? side.left : parent.right
        anchors.rightMargin: root.beside ? root.gap + root.theme.space2 : root.theme.margin
        visible: root.training.known
        theme: root.theme

        Column {
            width: parent?.width ?? 0
            spacing: root.theme.space5

            ResultTurn {
                visible: !root.beside && (root.theme.single || root.theme.low) && root.training.neighbours.place !== ""
                theme: root.theme
                neighbours: root.training.neighbours
            }

            TrainingBody {
                id: about

                width: parent.width
                app: root.app
                theme: root.theme
                training: root.training
                laterFrom: root.startsBeside ? root.besideStarts : root.training.startCount

                Column {
                    width: parent.width
                    spacing: root.theme.space4

                    TakeActions {
                        width: parent.width
                        visible: !root.beside && !root.barred
                        theme: root.theme
                        kept: root.training.kept
                        onKeepWanted: root.training.toggleKept()
                        onPrintWanted: root.training.printOut()
                        onPhoneWanted: root.training.takeAlong()
                    }

                    Label {
                        width: parent.width
                        visible: !root.startsBeside && root.training.startCount > 0
                        theme: root.theme
                        role: "title"
                        text: qsTr("It starts on")
                        Accessible.role: Accessible.Heading
                    }

                    StartList {
                        width: parent.width
                        visible: !root.startsBeside && root.training.startCount > 0
                        theme: root.theme
                        training: root.training
                        columns: root.beside ? 2 : 1
                    }

                    ApplyCard {
                        width: parent.width
                        visible: !root.enrolBeside
                        theme: root.theme
                        heading: qsTr("How to enrol")
                        ways: root.training.enrol
                    }
                }
            }
        }
    }

    ScrollArea {
        id: side

        anchors.top: body.top
        anchors.bottom: body.bottom
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        width: root.theme.small ? root.theme.sideColumnSmall : root.theme.sideColumn
        visible: root.beside && root.training.known
        theme: root.theme

        Item {
            width: parent?.width ?? 0
            height: root.enrolBeside ? Math.max(side.height, first.height + root.gap + enrol.height) : first.height

            Column {
                id: first

                width: parent.width
                spacing: root.theme.space3

                ResultTurn {
                    id: turn

                    visible: root.theme.low && root.training.neighbours.place !== ""
                    theme: root.theme
                    neighbours: root.training.neighbours
                }

                TakeActions {
                    id: take

                    width: parent.width
                    theme: root.theme
                    kept: root.training.kept
                    onKeepWanted: root.training.toggleKept()
                    onPrintWanted: root.training.printOut()
                    onPhoneWanted: root.training.takeAlong()
                }

                Label {
                    width: parent.width
                    topPadding: lead + root.theme.space2
                    visible: root.startsBeside && root.training.startCount > 0
                    theme: root.theme
                    role: "title"
                    text: qsTr("It starts on")
                    Accessible.role: Accessible.Heading
                }

                StartList {
                    width: parent.width
                    visible: root.startsBeside && root.training.startCount > 0
                    theme: root.theme
                    training: root.training
                    to: root.besideStarts
                }
            }

            ApplyCard {
                id: enrol

                anchors.left: parent.left
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                visible: root.enrolBeside
                theme: root.theme
                heading: qsTr("How to enrol")
                ways: root.training.enrol
            }
        }
    }

    Rectangle {
        id: bar

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        height: sticky.height + 2 * root.gap
        visible: root.barred && root.training.known
        color: root.theme.bgDeep

        Rectangle {
            width: parent.width
            height: root.theme.borderDialog
            color: root.theme.line
        }

        TakeActions {
            id: sticky

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.leftMargin: root.theme.margin
            anchors.rightMargin: root.theme.margin
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            flat: !root.theme.portrait
            kept: root.training.kept
            onKeepWanted: root.training.toggleKept()
            onPrintWanted: root.training.printOut()
            onPhoneWanted: root.training.takeAlong()
        }
    }

    EmptyState {
        anchors.top: body.top
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.theme.margin
        anchors.rightMargin: root.theme.margin
        visible: root.training.gone
        theme: root.theme
        icon: "binoculars"
        fact: root.training.fact
        meaning: root.training.meaning

        PushButton {
            objectName: "backToTrainings"
            theme: root.theme
            kind: "primary"
            icon: "arrow-left"
            text: qsTr("Back to the trainings")
            onActivated: root.app.navigation.back()
        }
    }

    TakeDialogs {
        app: root.app
        theme: root.theme
        current: root.visible
        onPrintWanted: root.training.printOut()
    }
}
