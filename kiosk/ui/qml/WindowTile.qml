pragma ComponentBehavior: Bound

import QtQuick

// A picture to choose by, in the window of a house: its word, and a count or one line. `big` for few of them; the one
// for who is `unsure` has no window and stands out.
Pressable {
    id: root

    required property string icon
    required property string title
    required property string line
    required property bool unsure
    property bool big: false
    readonly property int band: big ? theme.windowBandBig : theme.windowBand
    readonly property int picture: big ? theme.iconDoor : theme.iconState

    spoken: title + ", " + line
    radius: theme.radiusCard
    face: unsure ? theme.marigoldTint : theme.surface
    outline: unsure ? theme.marigoldEdge : theme.control
    edgeColour: unsure ? theme.marigoldEdge : theme.edge
    implicitHeight: Math.max(big ? theme.windowTileBig : theme.windowTile, (unsure ? root.picture : band) + words.implicitHeight + 2 * theme.space3 + edge)

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.theme.borderThin
        height: root.band
        visible: !root.unsure
        topLeftRadius: root.radius - root.theme.borderThin
        topRightRadius: root.radius - root.theme.borderThin
        color: root.theme.primaryTint

        // Qt clamps a radius to half the shorter side: a low arch is a taller one, cut off.
        Item {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.bottom: parent.bottom
            width: Math.min(parent.width, root.picture * 1.6)
            height: parent.height - root.theme.space3
            clip: true

            Rectangle {
                width: parent.width
                height: Math.max(parent.height, parent.width) + radius
                topLeftRadius: width / 2
                topRightRadius: width / 2
                color: root.theme.surface
                border.width: root.theme.highContrast ? root.theme.borderThin : 0
                border.color: root.theme.primary
            }
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: root.theme.borderThin
            visible: root.theme.highContrast
            color: root.theme.line
        }
    }

    Icon {
        anchors.horizontalCenter: root.unsure ? undefined : parent.horizontalCenter
        anchors.left: root.unsure ? parent.left : undefined
        anchors.leftMargin: root.theme.space5
        y: root.unsure ? root.theme.space4 : root.band - height - root.theme.space2
        name: root.icon
        weight: "duotone"
        color: root.unsure ? root.theme.text : root.theme.primary
        size: Math.min(root.picture, root.band - root.theme.space5)
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.leftMargin: root.theme.space5
        anchors.rightMargin: root.theme.space4
        anchors.bottomMargin: root.theme.space3

        Label {
            width: parent.width
            theme: root.theme
            role: root.big ? "row" : "button"
            text: root.title
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            soft: !root.unsure
            text: root.line
            Accessible.ignored: true
        }
    }
}
