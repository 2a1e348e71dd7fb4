pragma ComponentBehavior: Bound

import QtQuick

// An application in a list: what, where, when, and how it stands.
Pressable {
    id: root

    required property string icon
    required property string title
    required property string date
    required property string line
    required property string kind
    required property string tag

    spoken: [title, line, tag, date].filter(part => part).join(", ")
    radius: theme.radiusCard
    implicitHeight: Math.max(theme.controlBig, entry.implicitHeight + edge + 2 * theme.space4)

    TimelineEntry {
        id: entry

        anchors.left: parent.left
        anchors.right: forward.left
        anchors.leftMargin: root.theme.space4
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        height: implicitHeight
        theme: root.theme
        icon: root.icon
        title: root.title
        date: root.date
        line: root.line
        kind: root.kind
        tag: root.tag
        last: true
        Accessible.ignored: true
    }

    Icon {
        id: forward

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        name: "caret-right"
        color: root.theme.text
        size: root.theme.iconNormal
    }
}
