pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Around what is being read, over everything: two lines, so that it is seen on every colour. It takes no touch.
Item {
    id: root

    required property Theme theme
    required property Reader reader

    x: reader.outline.x
    y: reader.outline.y
    width: reader.outline.width
    height: reader.outline.height
    visible: reader.on && !reader.curtain && width > 0
    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2 * root.theme.focusRing
        radius: root.theme.radiusControl + 2 * root.theme.focusRing
        color: "transparent"
        border.width: root.theme.focusRing
        border.color: root.theme.focusOuter
    }

    Rectangle {
        anchors.fill: parent
        anchors.margins: -root.theme.focusRing
        radius: root.theme.radiusControl + root.theme.focusRing
        color: "transparent"
        border.width: root.theme.focusRing
        border.color: root.theme.marigold
    }
}
