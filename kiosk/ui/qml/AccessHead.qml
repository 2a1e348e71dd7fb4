pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What a group of choices is about.
Row {
    id: root

    required property Theme theme
    required property string icon
    required property string text

    spacing: theme.space3

    Icon {
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        color: root.theme.text
        size: root.theme.iconNormal
    }

    Label {
        width: Math.min(implicitWidth, root.width - root.theme.iconNormal - root.spacing)
        theme: root.theme
        role: "row"
        text: root.text
        Accessible.role: Accessible.Heading
    }
}
