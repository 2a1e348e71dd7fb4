pragma ComponentBehavior: Bound

import QtQuick

// A start of a training; touching it shows where that is, if it is somewhere. It grows with its words.
Pressable {
    id: root

    required property string month
    required property string day
    required property string year
    required property string title
    required property string until
    required property string where
    required property string places
    required property string mark
    required property string place
    // The places go below the words where there is little room beside them.
    readonly property bool below: left.implicitWidth > (width - tile.width) / 3

    spoken: [[day, month, year].filter(part => part).join(" "), title, until, where, places].filter(part => part).join(", ")
    pressable: place !== ""
    radius: theme.radiusCard
    edge: place ? theme.edgeHeight : 0
    outline: place ? theme.control : theme.line
    implicitHeight: Math.max(tile.height, words.implicitHeight) + 2 * theme.space3 + theme.edgeHeight

    DateTile {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        month: root.month
        day: root.day
        weekday: root.year
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
            text: root.until
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            role: "label"
            soft: true
            text: root.where
            Accessible.ignored: true
        }

        Row {
            width: parent.width
            visible: root.below && root.places !== ""

            Tag {
                width: Math.min(implicitWidth, words.width)
                theme: root.theme
                kind: root.mark || "neutral"
                text: root.places
                Accessible.ignored: true
            }
        }
    }

    Tag {
        id: left

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        visible: root.places !== "" && !root.below
        theme: root.theme
        kind: root.mark || "neutral"
        text: root.places
        Accessible.ignored: true
    }
}
