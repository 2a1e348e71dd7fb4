pragma ComponentBehavior: Bound

import QtQuick
import ".."

// "Are you still there?" over an opaque street. Any touch except Stop goes on.
KioskPage {
    id: root

    // Who hears the question answers with any touch; only Stop is read first.
    readonly property bool direct: true
    readonly property bool stacked: theme.single || theme.textScale > 1.5

    objectName: "timeOutPage"
    title: qsTr("Are you still there?")
    help: qsTr("You did not touch the screen for a while. Soon we wipe everything from this screen.")
    firstFocus: go

    Street {
        anchors.fill: parent
        theme: root.theme
        floorTop: doorstep.y - root.theme.floorHeight
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.app.visit.touch()
    }

    Rectangle {
        id: board

        readonly property int padding: root.theme.portrait || root.theme.small ? root.theme.dialogPadding : root.theme.space9
        readonly property int room: doorstep.y - 2 * root.theme.space5

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: doorstep.top
        anchors.bottomMargin: root.theme.low ? root.theme.space5 : (doorstep.y - height) / 2
        width: Math.min(root.theme.questionWidth * Math.max(1, root.theme.textScale * 0.85), parent.width - 2 * root.theme.margin)
        height: Math.min(room, words.wanted + answers.height + root.theme.space7 + 2 * padding)
        radius: root.theme.radiusDialog
        color: root.theme.surface
        border.width: root.theme.borderDialog
        border.color: root.theme.text

        ScrollArea {
            id: words

            anchors.left: answers.left
            anchors.right: answers.right
            anchors.top: parent.top
            anchors.topMargin: board.padding
            anchors.bottom: answers.top
            anchors.bottomMargin: root.theme.space7
            theme: root.theme

            TimeOutQuestion {
                width: parent.width
                theme: root.theme
                secondsLeft: root.app.visit.secondsLeft
                unit: qsTr("seconds", "after a number above it", root.app.visit.secondsLeft)
                title: root.title
                help: root.help
            }
        }

        Column {
            id: answers

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: board.padding
            spacing: root.theme.space7

            ProgressBar {
                width: parent.width
                theme: root.theme
                words: ""
                portion: root.app.visit.portionLeft
                fill: root.theme.marigold
                Accessible.ignored: true
            }

            Grid {
                id: keys

                width: parent.width
                columns: root.stacked ? 1 : 2
                spacing: root.theme.space5

                PushButton {
                    id: wipe

                    readonly property bool direct: false

                    objectName: "timeOutStop"
                    height: Math.max(implicitHeight, root.stacked ? root.theme.controlBig : root.theme.controlHero)
                    width: root.stacked ? keys.width : Math.max(implicitWidth, keys.width * 0.35)
                    theme: root.theme
                    big: true
                    icon: "broom"
                    ink: root.theme.danger
                    text: qsTr("Stop & wipe all")
                    onActivated: root.app.visit.stop()
                }

                PushButton {
                    id: go

                    objectName: "timeOutGoOn"
                    height: Math.max(implicitHeight, wipe.height)
                    width: root.stacked ? keys.width : keys.width - wipe.width - keys.spacing
                    theme: root.theme
                    kind: "primary"
                    big: true
                    icon: "hand-tap"
                    text: qsTr("Yes, keep going")
                    onActivated: root.app.visit.touch()
                }
            }
        }
    }

    Doorstep {
        id: doorstep

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        theme: root.theme
        home: root.app.navigation.home
        canStop: true
        canRead: root.app.reader.available
        reading: root.app.reader.on
        onBack: root.app.visit.touch()
        onBegin: root.app.visit.touch()
        onAccess: root.app.visit.touch()
        onLanguage: root.app.visit.touch()
        onRead: root.app.visit.touch()
        onStop: root.app.visit.stop()
    }
}
