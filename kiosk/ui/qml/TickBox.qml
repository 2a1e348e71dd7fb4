pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The box of something that can be ticked; the row around it is what is pressed.
Rectangle {
    id: root

    required property Theme theme
    required property bool on

    width: theme.iconArch
    height: width
    radius: theme.radiusSmall
    color: on ? theme.success : theme.surface
    border.width: theme.borderDialog
    border.color: on ? theme.success : theme.control

    Icon {
        anchors.centerIn: parent
        visible: root.on
        name: "check"
        color: root.theme.surface
        size: root.theme.iconSmall
    }
}
