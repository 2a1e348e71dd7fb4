pragma ComponentBehavior: Bound

import QtQuick

// A suggestion: from whom or what, the vacancy or training, and how far it is.
Pressable {
    id: root

    required property string icon
    required property string tagKind
    required property string tag
    required property string title
    required property string ownTitle
    required property string lang
    required property string line
    required property string value

    spoken: [tag, title, ownTitle, line, value].filter(part => part).join(", ")
    radius: theme.radiusCard
    implicitHeight: words.implicitHeight + 2 * theme.space4 + edge

    Column {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space4
        anchors.right: far.left
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.space1

        Tag {
            width: Math.min(implicitWidth, parent.width)
            theme: root.theme
            kind: root.tagKind
            icon: root.icon
            text: root.tag
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            theme: root.theme
            role: "row"
            text: root.title
            spokenLanguage: root.ownTitle ? "" : root.lang
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            text: root.ownTitle
            spokenLanguage: root.lang
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
    }

    Label {
        id: far

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        role: "value"
        text: root.value
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
