pragma ComponentBehavior: Bound

import QtQuick

// Something that was sent to the office, and where it is now.
Card {
    id: root

    required property string icon
    required property string text
    required property string line
    property bool personal: true

    implicitHeight: words.height + 2 * padding

    Accessible.role: Accessible.StaticText
    Accessible.name: [text, line].join(". ")

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.verticalCenter: words.verticalCenter
        name: root.icon
        weight: "duotone"
        color: root.theme.primary
        size: root.theme.iconLarge
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: root.theme.space4
        anchors.right: parent.right
        spacing: root.theme.space1

        Label {
            width: parent.width
            theme: root.theme
            role: "row"
            text: root.text
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            theme: root.theme
            soft: true
            text: root.line
            Accessible.ignored: true
        }
    }
}
