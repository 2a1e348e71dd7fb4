pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What the visitor may count on here.
Column {
    id: root

    required property Theme theme

    spacing: theme.space4

    IconLine {
        width: parent.width
        theme: root.theme
        icon: "shield-check"
        text: qsTr("Your code is never on the screen.")
    }

    IconLine {
        width: parent.width
        theme: root.theme
        icon: "broom"
        text: qsTr("Do you stop? Then we wipe everything from this screen.")
    }

    IconLine {
        width: parent.width
        theme: root.theme
        icon: "users"
        text: qsTr("No card or no code? Ask at the desk.")
    }
}
