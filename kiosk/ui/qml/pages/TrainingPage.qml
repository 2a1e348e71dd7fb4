pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// One training. Beside the text stand what to take along, the next starts and how to enrol; on an upright panel taking
// it along sticks above the doorstep.
KioskPage {
    id: root

    readonly property TrainingController training: app.training
    readonly property bool beside: !theme.portrait
    readonly property int besideStarts: 3

    objectName: "trainingPage"
    theme: app.trainingTheme
    title: qsTr("Trainings")
    help: qsTr("Read the training. Take it along on your phone, or look for work with it.")

    Connections {
        target: root.training

        function onArrived(): void {
            body.contentY = 0;
        }
    }

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: root.title
        icon: "graduation-cap"
        fact: root.theme.portrait ? "" : root.training.place

        PushButton {
            objectName: "previousTraining"
            visible: root.training.place !== ""
            theme: root.theme
            icon: "caret-left"
            text: qsTr("Previous")
            iconOnly: true
            available: root.training.hasPrevious
            onActivated: root.training.showPrevious()
        }

        PushButton {
            objectName: "nextTraining"
            visible: root.training.place !== ""
            theme: root.theme
            icon: iconOnly ? "caret-right" : ""
            trailingIcon: iconOnly ? "" : "caret-right"
            text: qsTr("Next")
            iconOnly: root.theme.portrait || root.theme.small
            available: root.training.hasNext
            onActivated: root.training.showNext()
        }
    }

    Flickable {
        id: body

        objectName: "trainingBody"
        anchors.top: header.bottom
        anchors.bottom: root.beside ? parent.bottom : bar.top
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.right: root.beside ? side.left : parent.right
        anchors.rightMargin: (root.beside ? root.theme.px(root.theme.small ? 20 : 32) : root.theme.margin) + (rail.visible ? rail.width + root.theme.space5 : 0)
        visible: root.training.known
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: inside.height + 2 * root.theme.px(22)

        TrainingBody {
            id: inside

            y: root.theme.px(22)
            width: parent.width
            app: root.app
            theme: root.theme
            training: root.training
            laterFrom: root.beside ? root.besideStarts : 99

            Column {
                width: parent.width
                visible: !root.beside
                height: visible ? implicitHeight : 0
                spacing: root.theme.space3

                Label {
                    theme: root.theme
                    role: "title"
                    text: root.training.startCount > 0 ? qsTr("It starts on") : ""
                    visible: text !== ""
                    Accessible.role: Accessible.Heading
                }

                StartList {
                    width: parent.width
                    theme: root.theme
                    training: root.training
                    columns: 1
                }

                ApplyCard {
                    width: parent.width
                    theme: root.theme
                    heading: qsTr("How to enrol")
                    ways: root.training.enrol
                }
            }
        }
    }

    ScrollRail {
        id: rail

        anchors.top: body.top
        anchors.topMargin: root.theme.px(22)
        anchors.bottom: body.bottom
        anchors.bottomMargin: root.theme.px(20)
        anchors.right: root.beside ? side.left : parent.right
        anchors.rightMargin: root.beside ? root.theme.px(root.theme.small ? 20 : 32) : root.theme.margin
        theme: root.theme
        target: body
    }

    Item {
        id: side

        anchors.top: header.bottom
        anchors.topMargin: root.theme.px(22)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.px(20)
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        width: root.theme.px(root.theme.small ? 480 : 564)
        visible: root.beside && root.training.known

        Column {
            width: parent.width
            spacing: root.theme.space3

            ActionTile {
                objectName: "takeTraining"
                width: parent.width
                theme: root.theme
                icon: "qr-code"
                text: qsTr("Take along (QR)")
                on: true
                onActivated: root.training.takeAlong()
            }

            Label {
                topPadding: lead + root.theme.space2
                visible: root.training.startCount > 0
                theme: root.theme
                role: "title"
                text: qsTr("It starts on")
                Accessible.role: Accessible.Heading
            }

            StartList {
                width: parent.width
                theme: root.theme
                training: root.training
                to: root.besideStarts
            }
        }

        ApplyCard {
            anchors.bottom: parent.bottom
            width: parent.width
            theme: root.theme
            heading: qsTr("How to enrol")
            ways: root.training.enrol
        }
    }

    Rectangle {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        height: root.theme.controlBig + 2 * root.theme.px(22)
        visible: !root.beside && root.training.known
        color: root.theme.bgDeep

        Rectangle {
            width: parent.width
            height: root.theme.borderDialog
            color: root.theme.line
        }

        PushButton {
            objectName: "takeTraining"
            anchors.verticalCenter: parent.verticalCenter
            x: root.theme.margin
            width: parent.width - 2 * x
            theme: root.theme
            kind: "primary"
            big: true
            icon: "qr-code"
            text: qsTr("Take along (QR)")
            onActivated: root.training.takeAlong()
        }
    }

    EmptyState {
        anchors.top: header.bottom
        anchors.topMargin: root.theme.space6
        x: root.theme.margin
        width: parent.width - 2 * x
        visible: root.training.gone
        theme: root.theme
        icon: "binoculars"
        fact: qsTr("This training is no longer there")
        meaning: qsTr("It may have started already. You did nothing wrong.")

        PushButton {
            objectName: "backToTrainings"
            theme: root.theme
            kind: "primary"
            icon: "arrow-left"
            text: qsTr("Back to the trainings")
            onActivated: root.app.navigation.back()
        }
    }

    Loader {
        anchors.fill: parent
        active: root.app.navigation.sheet === "takeAlong" && root.visible
        sourceComponent: TakeAlongDialog {
            app: root.app
            theme: root.theme
        }
    }
}
