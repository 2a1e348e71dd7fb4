pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Where the work is: a sketch when there is room for one, the address, how far, and how long. `room` is all it may take.
Rectangle {
    id: root

    required property Theme theme
    required property Journey journey
    property real room: Infinity
    readonly property int rest: words.implicitHeight + 2 * theme.space4
    readonly property int sketchHeight: Math.min(width * 0.42, room - rest)
    // The sketch leaves names of towns this much room.
    readonly property bool readable: theme.lineOf("hint", theme.textScale) <= width * 0.05
    readonly property bool sketched: journey.picture.drawn && readable && sketchHeight >= width * 0.36

    visible: journey.address !== "" || journey.remote
    implicitHeight: (sketched ? sketchHeight : 0) + rest
    color: theme.surface
    radius: theme.radiusCard
    border.width: theme.borderThin
    border.color: theme.line

    WaySketch {
        x: root.theme.borderThin
        y: root.theme.borderThin
        width: parent.width - 2 * x
        height: root.sketchHeight - y
        topLeftRadius: root.theme.radiusCard - root.theme.borderThin
        topRightRadius: topLeftRadius
        visible: root.sketched
        theme: root.theme
        picture: root.journey.picture
    }

    Column {
        id: words

        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space4
        anchors.left: parent.left
        anchors.leftMargin: root.theme.space5
        anchors.right: parent.right
        anchors.rightMargin: root.theme.space5

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            role: "bodyStrong"
            text: root.journey.address
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            soft: true
            text: root.journey.line
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            soft: true
            text: root.journey.alsoIn
        }

        Label {
            width: parent.width
            visible: root.journey.remote
            theme: root.theme
            text: qsTr("You can also work from home")
        }

        Flow {
            width: parent.width
            spacing: root.theme.space5
            topPadding: root.theme.space2

            Repeater {
                model: root.journey.travel

                Row {
                    id: way

                    required property string icon
                    required property string text
                    required property string spoken

                    spacing: root.theme.space3

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: way.icon
                        color: root.theme.text
                        size: root.theme.iconNormal
                    }

                    Label {
                        theme: root.theme
                        text: way.text
                        Accessible.name: way.spoken
                    }
                }
            }
        }
    }
}
