pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The house number of a door: staff says it on the phone.
Rectangle {
    id: root

    required property Theme theme
    required property int number
    required property color hue

    width: Math.max(theme.space8, word.implicitHeight + theme.space3)
    height: width
    radius: theme.radiusSmall
    color: theme.surface
    border.width: theme.borderSelected
    border.color: hue

    Label {
        id: word

        anchors.centerIn: parent
        theme: root.theme
        role: "plate"
        textScale: root.theme.capped("plate", 50, root.theme.textScale)
        color: root.hue
        text: root.number
        Accessible.ignored: true
    }
}
