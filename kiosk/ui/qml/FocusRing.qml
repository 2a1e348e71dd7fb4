pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Two rings around its parent, seen on every colour, while a keyboard or switch is in use.
Item {
    id: root

    required property Theme theme
    required property int radius

    anchors.fill: parent
    visible: parent !== null && parent.activeFocus && theme.focusShown

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2 * root.theme.focusRing
        radius: root.radius + 2 * root.theme.focusRing
        color: "transparent"
        border.width: root.theme.focusRing
        border.color: root.theme.focusOuter
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -root.theme.focusRing
        radius: root.radius + root.theme.focusRing
        color: "transparent"
        border.width: root.theme.focusRing
        border.color: root.theme.focusInner
    }
}
