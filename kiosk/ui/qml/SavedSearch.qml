pragma ComponentBehavior: Bound

import QtQuick

// A search that was kept: what it asks, how much it finds and how much of that is new. `extra` stands at the far end.
Pressable {
    id: root

    required property string title
    required property string line
    required property string total
    required property string fresh
    required property bool anyFresh
    default property alias extra: slot.data
    readonly property bool beside: name.implicitWidth + news.implicitWidth + theme.space4 <= words.width

    spoken: [title, line, total, fresh].filter(part => part).join(", ")
    radius: theme.radiusCard
    implicitHeight: Math.max(words.implicitHeight, slot.height) + 2 * theme.space4 + edge

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space5
        anchors.right: slot.left
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.space1

        Grid {
            width: parent.width
            columns: root.beside ? 2 : 1
            rowSpacing: root.theme.space1

            Label {
                id: name

                width: root.beside ? words.width - news.width : words.width
                theme: root.theme
                role: "row"
                text: root.title
                Accessible.ignored: true
            }

            Tag {
                id: news

                width: Math.min(implicitWidth, words.width)
                theme: root.theme
                kind: root.anyFresh ? "fresh" : "neutral"
                text: root.fresh
                Accessible.ignored: true
            }
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            soft: true
            text: root.line
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            theme: root.theme
            text: root.total
            Accessible.ignored: true
        }
    }

    Row {
        id: slot

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
    }
}
