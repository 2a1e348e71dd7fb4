pragma ComponentBehavior: Bound

import QtQuick

// A start of a training, one of which is chosen; what is printed follows the choice. It grows with its words.
Pressable {
    id: root

    required property string month
    required property string day
    required property string title
    required property string line
    required property string places
    required property string kind
    required property bool chosen
    // The places go below the words where there is little room beside them.
    readonly property bool below: left.implicitWidth > (width - tile.width - mark.width) / 3

    spoken: [day, month, title, line, places].filter(part => part).join(", ")
    checkable: true
    checkRole: Accessible.RadioButton
    checked: chosen
    radius: theme.radiusCard
    face: chosen ? theme.primaryTint : theme.surface
    outline: chosen ? theme.primary : theme.control
    outlineWidth: chosen ? theme.borderSelected : theme.borderThin
    implicitHeight: Math.max(theme.controlBig, tile.height + 2 * theme.space3 + edge, words.implicitHeight + 2 * theme.space3 + edge)

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        name: root.chosen ? "check-circle" : "circle"
        weight: root.chosen ? "fill" : "bold"
        color: root.chosen ? root.theme.primary : root.theme.control
        size: root.theme.iconNormal
    }

    DateTile {
        id: tile

        anchors.left: mark.right
        anchors.leftMargin: root.theme.space3
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        month: root.month
        day: root.day
        outline: root.chosen ? root.theme.primary : root.theme.control
    }

    Column {
        id: words

        anchors.left: tile.right
        anchors.leftMargin: root.theme.space4
        anchors.right: left.visible ? left.left : parent.right
        anchors.rightMargin: root.theme.space3
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            theme: root.theme
            role: "bodyStrong"
            text: root.title
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            role: "label"
            soft: true
            text: root.line
            Accessible.ignored: true
        }

        Tag {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: root.below && root.places !== ""
            theme: root.theme
            kind: root.kind
            text: root.places
            Accessible.ignored: true
        }
    }

    Tag {
        id: left

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        visible: root.places !== "" && !root.below
        theme: root.theme
        kind: root.kind
        text: root.places
        Accessible.ignored: true
    }
}
