pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// The states of one component below its name.
Column {
    id: root

    required property Theme theme
    required property string title
    default property alias content: flow.data

    spacing: theme.space3

    Label {
        width: parent.width
        theme: root.theme
        role: "label"
        soft: true
        text: root.title
    }

    Flow {
        id: flow

        width: parent.width
        spacing: root.theme.space4
    }
}
