pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The leaf of a door lying down: picture under its small arch, number, words, knob, in one row.
Rectangle {
    id: root

    required property DoorLook door
    readonly property Theme theme: door.theme

    readonly property int least: 2 * theme.space5 + theme.fanWidth + plate.width / 2 + theme.space4 + longest.contentWidth + theme.space3 + knob.width

    implicitHeight: Math.max(theme.doorRowHeight, words.height + 2 * theme.space4 + theme.space2)
    color: door.leaf
    radius: theme.radiusCard

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.theme.space3
        bottomLeftRadius: root.radius
        bottomRightRadius: root.radius
        color: root.door.edgeHue
    }

    Rectangle {
        id: fan

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
        width: root.theme.fanWidth
        height: Math.min(root.height - 2 * root.theme.space4, width)
        topLeftRadius: width / 2
        topRightRadius: width / 2
        color: root.door.fan

        Icon {
            anchors.centerIn: parent
            // Clear of the number.
            anchors.horizontalCenterOffset: -root.theme.space4
            name: root.door.icon
            weight: "duotone"
            color: root.door.closed ? root.theme.textSoft : root.door.hue
            size: root.theme.fanWidth * 0.52
        }
    }

    DoorPlate {
        id: plate

        anchors.horizontalCenter: fan.right
        anchors.verticalCenter: fan.bottom
        anchors.verticalCenterOffset: -height / 2
        theme: root.theme
        number: root.door.number
        hue: root.door.hue
    }

    Column {
        id: words

        anchors.left: plate.right
        anchors.leftMargin: root.theme.space4
        anchors.right: knob.left
        anchors.rightMargin: root.theme.space3
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: -root.theme.space1

        Label {
            width: parent.width
            theme: root.theme
            role: "doorNarrow"
            color: root.theme.onPrimary
            text: root.door.name
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            theme: root.theme
            role: "doorLine"
            color: root.theme.onPrimary
            text: root.door.line
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            role: "doorFact"
            color: root.theme.onPrimary
            text: root.door.told
            Accessible.ignored: true
        }
    }

    WidestWord {
        id: longest

        theme: root.theme
        role: "doorNarrow"
        text: root.door.name
    }

    DoorKnob {
        id: knob

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
        visible: !root.door.closed
        theme: root.theme
    }
}
