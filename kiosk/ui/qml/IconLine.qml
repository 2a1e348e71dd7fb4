pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A picture and a sentence, in a list of reasons or promises.
Row {
    id: root

    required property Theme theme
    required property string icon
    required property string text

    spacing: theme.space4

    Icon {
        id: mark

        name: root.icon
        weight: "duotone"
        color: root.theme.primary
        size: root.theme.iconLarge
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - mark.width - parent.spacing
        theme: root.theme
        text: root.text
    }
}
