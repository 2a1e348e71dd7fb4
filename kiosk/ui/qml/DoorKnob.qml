pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The knob of a door: it can be opened.
Rectangle {
    id: root

    required property Theme theme

    width: theme.space8
    height: width
    radius: width / 2
    color: theme.highContrast ? theme.plinth : theme.marigold

    Icon {
        anchors.centerIn: parent
        name: "arrow-right"
        color: root.theme.highContrast ? root.theme.marigold : root.theme.onMarigold
        size: root.theme.space6
    }
}
