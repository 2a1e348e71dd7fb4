pragma ComponentBehavior: Bound

import QtQuick

// A picture to choose by, in the window of a house: its word, and a count or one line. `big` for few of them. A `flat`
// one has no window: its picture stands beside the words. So does that for who is `unsure`, which stands out.
Pressable {
    id: root

    required property string icon
    required property string title
    required property string line
    required property bool unsure
    property bool big: false
    property bool flat: unsure
    property string spokenLanguage: ""
    readonly property bool mirrored: LayoutMirroring.enabled
    readonly property int band: big ? theme.windowBandBig : theme.windowBand
    readonly property int picture: big ? theme.iconDoor : theme.iconState

    spoken: [title, line].filter(part => part).join(", ")
    radius: theme.radiusCard
    face: unsure ? theme.marigoldTint : theme.surface
    outline: unsure ? theme.marigoldEdge : theme.control
    edgeColour: unsure ? theme.marigoldEdge : theme.edge
    // The longest word stays whole.
    implicitWidth: Math.max(longest.contentWidth, longestOfLine.contentWidth) + theme.space5 + theme.space4 + (flat ? mark.width + theme.space4 : 0)
    implicitHeight: flat ? Math.max(theme.controlBig, words.implicitHeight + 2 * theme.space3 + edge) : Math.max(big ? theme.windowTileBig : theme.windowTile, band + words.implicitHeight + 2 * theme.space3 + edge)

    Rectangle {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.theme.borderThin
        height: root.band
        visible: !root.flat
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
        id: mark

        x: root.flat ? (root.mirrored ? parent.width - width - root.theme.space5 : root.theme.space5) : (parent.width - width) / 2
        y: root.flat ? (parent.height - height) / 2 : root.band - height - root.theme.space2
        name: root.icon
        weight: "duotone"
        color: root.unsure ? root.theme.text : root.theme.primary
        size: root.flat ? root.theme.iconArch : Math.min(root.picture, root.band - root.theme.space5)
    }

    WidestWord {
        id: longest

        theme: root.theme
        role: root.big ? "row" : "button"
        text: root.title
    }

    WidestWord {
        id: longestOfLine

        theme: root.theme
        text: root.line
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.theme.space5 + (root.flat ? mark.width + root.theme.space4 : 0)
        anchors.rightMargin: root.theme.space4
        y: root.flat ? (parent.height - height) / 2 : root.band + root.theme.space3

        Label {
            width: parent.width
            theme: root.theme
            role: root.big ? "row" : "button"
            text: root.title
            spokenLanguage: root.spokenLanguage
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            soft: !root.unsure
            text: root.line
            spokenLanguage: root.spokenLanguage
            Accessible.ignored: true
        }
    }
}
