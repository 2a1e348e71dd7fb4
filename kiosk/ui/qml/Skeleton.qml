pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The place of what is coming: still blocks after a moment, a sentence when it takes long. Nothing shimmers.
Item {
    id: root

    required property Theme theme
    required property bool waiting
    property int rows: 1
    property string shows: "nothing"

    visible: waiting
    implicitHeight: Math.max(blocks.implicitHeight, sentence.implicitHeight)

    Accessible.role: Accessible.Animation
    Accessible.name: shows === "sentence" ? sentence.text : qsTr("Please wait.")

    Timer {
        interval: root.theme.skeletonAfter
        running: root.waiting && root.shows === "nothing"
        onTriggered: root.shows = "blocks"
    }

    Timer {
        interval: root.theme.skeletonMost
        running: root.waiting && root.shows === "blocks"
        onTriggered: root.shows = "sentence"
    }

    Binding on shows {
        value: "nothing"
        when: !root.waiting
        restoreMode: Binding.RestoreNone
    }

    component Block: Rectangle {
        radius: root.theme.radiusSmall
        color: root.theme.bgDeep
        border.width: root.theme.highContrast ? root.theme.borderThin : 0
        border.color: root.theme.line
    }

    Column {
        id: blocks

        width: parent.width
        visible: root.shows === "blocks"
        spacing: root.theme.space4

        Repeater {
            model: root.rows

            Row {
                width: blocks.width
                spacing: root.theme.space4

                Block {
                    id: arch

                    width: root.theme.archWidth
                    height: root.theme.archHeight
                    topLeftRadius: width / 2
                    topRightRadius: width / 2
                }

                Column {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - arch.width - parent.spacing
                    spacing: root.theme.space4

                    Block {
                        anchors.left: parent.left
                        width: parent.width * 0.7
                        height: root.theme.iconSmall
                    }

                    Block {
                        anchors.left: parent.left
                        width: parent.width * 0.45
                        height: root.theme.space5
                    }
                }
            }
        }
    }

    Label {
        id: sentence

        width: parent.width
        visible: root.shows === "sentence"
        theme: root.theme
        role: "bodyLarge"
        text: qsTr("This takes a little longer. Please wait.")
        Accessible.ignored: true
    }
}
