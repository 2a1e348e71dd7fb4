pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What is kept and for how long, in words. The line above it is left out of the first one.
Item {
    id: root

    required property Theme theme
    required property string icon
    required property string text
    required property string fact
    property bool first: false
    readonly property bool beside: what.implicitWidth + term.implicitWidth + theme.space4 <= words.width

    implicitHeight: Math.max(theme.controlHeight, words.implicitHeight + 2 * theme.space3)

    Accessible.role: Accessible.ListItem
    Accessible.name: text + ": " + fact

    Rectangle {
        width: parent.width
        height: root.theme.borderThin
        visible: !root.first
        color: root.theme.line
    }

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        weight: "duotone"
        color: root.theme.primary
        size: root.theme.iconLarge
    }

    Grid {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: root.theme.space4
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: root.beside ? 2 : 1

        Label {
            id: what

            width: root.beside ? words.width - term.width : words.width
            theme: root.theme
            role: "bodyStrong"
            text: root.text
            Accessible.ignored: true
        }

        Label {
            id: term

            width: Math.min(implicitWidth, words.width)
            theme: root.theme
            soft: true
            text: root.fact
            Accessible.ignored: true
        }
    }
}
