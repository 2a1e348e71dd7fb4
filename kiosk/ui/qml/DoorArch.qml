pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The leaf of a door under an arch. It `fits` when no word breaks and everything has its place in the height.
Rectangle {
    id: root

    required property DoorLook door
    readonly property Theme theme: door.theme
    readonly property bool narrow: width < 3.5 * theme.space10 || theme.textScale > 1
    readonly property int side: narrow ? theme.space5 : theme.space7
    readonly property int room: width - 2 * side + theme.space3
    readonly property int nameRoom: room + theme.space1
    readonly property int below: plate.height / 2 + theme.space4 + words.height + theme.space3 + foot.height + theme.space6
    readonly property bool fits: longestOfName.contentWidth <= nameRoom && longestOfLine.contentWidth <= room && implicitHeight <= height

    implicitHeight: fan.rim + theme.space10 + below
    color: door.leaf
    topLeftRadius: width / 2
    topRightRadius: width / 2

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.theme.space2
        color: root.door.edgeHue
    }

    Item {
        anchors.fill: parent
        anchors.margins: root.theme.space4
        anchors.bottomMargin: root.theme.space2
        opacity: 0.38
        clip: true

        Rectangle {
            width: parent.width
            height: parent.height + root.theme.space4
            color: "transparent"
            topLeftRadius: width / 2
            topRightRadius: width / 2
            border.width: root.theme.borderThin
            border.color: root.theme.onPrimary
        }
    }

    Item {
        id: fan

        readonly property int rim: root.narrow ? root.theme.space5 : root.theme.space6

        anchors.horizontalCenter: parent.horizontalCenter
        y: rim
        width: parent.width - 2 * rim
        height: Math.max(root.theme.space10, Math.min(width * (root.theme.portrait ? 0.72 : 0.65), root.height - y - root.below))
        clip: true

        // Qt clamps a radius to half the shorter side: a low arch is a taller one, cut off.
        Rectangle {
            width: parent.width
            height: Math.max(parent.height, parent.width)
            topLeftRadius: width / 2
            topRightRadius: width / 2
            color: root.door.fan
        }

        Icon {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: root.theme.space2
            name: root.door.icon
            weight: "duotone"
            color: root.door.closed ? root.theme.textSoft : root.door.hue
            size: Math.min(root.theme.iconDoor, parent.height * 0.64)
        }
    }

    DoorPlate {
        id: plate

        anchors.left: parent.left
        anchors.leftMargin: root.side + root.theme.space3
        y: fan.y + fan.height - height / 2
        theme: root.theme
        number: root.door.number
        hue: root.door.hue
    }

    // Not a column: hidden, it would have no height, and what fits must also be known then.
    Item {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.side
        y: plate.y + plate.height + root.theme.space4
        width: root.room
        height: line.y + line.height

        Label {
            id: name

            width: root.nameRoom
            theme: root.theme
            role: root.narrow ? "doorNarrow" : "door"
            color: root.theme.onPrimary
            text: root.door.name
            Accessible.ignored: true
        }

        Label {
            id: line

            y: name.height + root.theme.space2
            width: parent.width
            theme: root.theme
            role: "doorLine"
            color: root.theme.onPrimary
            text: root.door.line
            Accessible.ignored: true
        }
    }

    WidestWord {
        id: longestOfName

        theme: root.theme
        role: name.role
        text: root.door.name
    }

    WidestWord {
        id: longestOfLine

        theme: root.theme
        role: line.role
        text: root.door.line
    }

    Item {
        id: foot

        readonly property real besideKnob: width - knob.width - root.theme.space2
        // A word that does not fit beside the knob stands above it.
        readonly property bool above: !root.door.closed && longestOfFact.contentWidth > besideKnob

        anchors.left: parent.left
        anchors.leftMargin: root.side
        anchors.right: parent.right
        anchors.rightMargin: root.narrow ? root.theme.space5 : root.theme.space6
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space6
        height: above ? told.height + root.theme.space2 + knob.height : Math.max(told.height, knob.height)

        WidestWord {
            id: longestOfFact

            theme: root.theme
            role: told.role
            text: root.door.told
        }

        Label {
            id: told

            y: foot.above ? 0 : (parent.height - height) / 2
            anchors.left: parent.left
            width: foot.above || root.door.closed ? parent.width : foot.besideKnob
            theme: root.theme
            role: "doorFact"
            color: root.theme.onPrimary
            text: root.door.told
            Accessible.ignored: true
        }

        DoorKnob {
            id: knob

            y: foot.above ? parent.height - height : (parent.height - height) / 2
            anchors.right: parent.right
            visible: !root.door.closed
            theme: root.theme
        }
    }
}
