pragma ComponentBehavior: Bound

import QtQuick

// An appointment to come: its day on a calendar page, when and with whom, where and about what.
Pressable {
    id: root

    required property string month
    required property string day
    required property string weekday
    required property string title
    required property string line
    required property string ask

    spoken: [[weekday, day, month].join(" "), title, line, ask].filter(part => part).join(", ")
    radius: theme.radiusCard
    implicitHeight: Math.max(tile.height, words.implicitHeight) + 2 * theme.space4 + edge

    DateTile {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        month: root.month
        day: root.day
        weekday: root.weekday
    }

    Column {
        id: words

        anchors.left: tile.right
        anchors.leftMargin: root.theme.space4
        anchors.right: parent.right
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.space1

        Label {
            width: parent.width
            theme: root.theme
            role: "row"
            text: root.title
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            soft: true
            text: root.line
            Accessible.ignored: true
        }

        Tag {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: root.ask !== ""
            theme: root.theme
            kind: "warn"
            text: root.ask
            Accessible.ignored: true
        }
    }
}
