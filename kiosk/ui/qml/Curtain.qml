pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Covers the page with folds in the colour of its door while reading goes on: what is read is never named on it.
Item {
    id: root

    required property App app
    required property Theme theme
    readonly property Reader reader: app.reader
    readonly property bool direct: true
    // Little room for large words.
    readonly property bool close: theme.small && !theme.portrait || theme.low
    readonly property color fold: theme.highContrast ? theme.surface : theme.primaryEdge

    objectName: "curtain"

    component PlayerKey: PushButton {
        width: (player.width - (player.columns - 1) * player.spacing) / player.columns
        theme: root.theme
        big: !root.close
    }

    MouseArea {
        anchors.fill: parent
    }

    Rectangle {
        anchors.fill: parent
        color: root.theme.highContrast ? root.theme.bg : root.theme.primary
        clip: true

        Row {
            anchors.top: parent.top
            anchors.bottom: parent.bottom
            spacing: root.theme.curtainFold

            Repeater {
                model: Math.ceil(root.width / (2 * root.theme.curtainFold))

                Rectangle {
                    width: root.theme.curtainFold
                    height: root.height
                    color: root.fold
                    border.width: root.theme.highContrast ? root.theme.borderThin : 0
                    border.color: root.theme.line
                }
            }
        }

        Rectangle {
            width: parent.width
            height: root.theme.space8
            color: root.theme.plinth
        }

        Row {
            anchors.left: parent.left
            anchors.leftMargin: root.theme.space4
            y: root.theme.space7
            spacing: root.theme.curtainFold - root.theme.curtainRing

            Repeater {
                model: Math.ceil(root.width / root.theme.curtainFold)

                Rectangle {
                    width: root.theme.curtainRing
                    height: width
                    radius: width / 2
                    color: "transparent"
                    border.width: root.theme.space2
                    border.color: root.theme.marigold
                }
            }
        }
    }

    Rectangle {
        id: board

        readonly property int railed: root.theme.space7 + root.theme.curtainRing + root.theme.space3
        readonly property int room: root.height - railed - root.theme.space5
        readonly property int padding: root.close ? root.theme.space6 : root.theme.dialogPadding

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.low ? root.theme.space5 : Math.max(root.theme.space5, (root.height - railed - height) / 2)
        width: Math.min(root.theme.curtainBoard, root.width - 2 * root.theme.margin)
        height: Math.min(room, words.wanted + keys.height + root.theme.space5 + 2 * padding)
        radius: root.theme.radiusDialog
        color: root.theme.surface
        border.width: root.theme.borderDialog
        border.color: root.theme.text

        ScrollArea {
            id: words

            anchors.left: keys.left
            anchors.right: keys.right
            anchors.top: parent.top
            anchors.topMargin: board.padding
            anchors.bottom: keys.top
            anchors.bottomMargin: root.theme.space5
            theme: root.theme

            CurtainHead {
                width: parent.width
                theme: root.theme
                reader: root.reader
                close: root.close
            }
        }

        Column {
            id: keys

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            anchors.margins: board.padding
            spacing: root.close ? root.theme.space4 : root.theme.space5

            Grid {
                id: player

                width: parent.width
                columns: root.theme.single || root.theme.textScale > 1.25 ? 2 : 4
                spacing: root.theme.space4

                PlayerKey {
                    objectName: "curtainPrevious"
                    icon: "rewind"
                    text: qsTr("Previous")
                    onActivated: root.reader.previous()
                }

                PlayerKey {
                    objectName: "curtainPause"
                    icon: root.reader.paused ? "speaker-high" : "pause"
                    text: root.reader.paused ? qsTr("Go on") : qsTr("Pause")
                    onActivated: root.reader.paused ? root.reader.resume() : root.reader.pause()
                }

                PlayerKey {
                    objectName: "curtainRepeat"
                    icon: "arrows-clockwise"
                    text: qsTr("Once more")
                    onActivated: root.reader.repeat()
                }

                PlayerKey {
                    objectName: "curtainNext"
                    icon: "fast-forward"
                    text: qsTr("Next")
                    onActivated: root.reader.next()
                }
            }

            PushButton {
                objectName: "curtainOpen"
                width: parent.width
                theme: root.theme
                kind: "primary"
                big: !root.close
                icon: "eye"
                text: qsTr("Show the screen again")
                onActivated: root.reader.setCurtain(false)
            }
        }
    }
}
