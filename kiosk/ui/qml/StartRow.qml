pragma ComponentBehavior: Bound

import QtQuick

// A start of a training; touching it shows where that is.
Pressable {
    id: root

    required property string month
    required property string day
    required property string title
    required property string until
    required property string where
    required property string places
    required property string mark
    required property string place

    spoken: [day, month, title, until, where, places].filter(part => part).join(", ")
    enabled: place !== ""
    radius: theme.radiusCard
    edge: place ? theme.edgeHeight : 0
    outline: place ? theme.control : theme.line
    implicitHeight: theme.px(122)

    DateTile {
        id: tile

        x: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        month: root.month
        day: root.day
    }

    Column {
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
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            role: "label"
            soft: true
            text: root.until
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            role: "label"
            soft: true
            text: root.where
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }

    Tag {
        id: left

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        visible: root.places !== ""
        theme: root.theme
        kind: root.mark || "neutral"
        text: root.places
    }
}
