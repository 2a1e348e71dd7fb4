pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The privacy promise on the doorstep.
Row {
    id: root

    required property Theme theme
    required property string text

    spacing: theme.space4

    Icon {
        id: shield

        anchors.verticalCenter: parent.verticalCenter
        name: "shield-check"
        color: root.theme.textOnDarkSoft
        size: root.theme.iconLarge
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width > 0 ? root.width - shield.width - root.spacing : implicitWidth)
        theme: root.theme
        color: root.theme.textOnDarkSoft
        text: root.text
    }
}
