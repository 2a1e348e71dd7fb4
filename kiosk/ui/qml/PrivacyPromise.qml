pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The privacy promise on the doorstep.
Item {
    id: root

    required property Theme theme
    required property string text

    implicitHeight: Math.max(shield.height, words.height)
    implicitWidth: words.implicitWidth + shield.width + theme.space4

    Icon {
        id: shield

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        name: "shield-check"
        color: root.theme.textOnDarkSoft
        size: root.theme.iconLarge
    }

    Label {
        id: words

        anchors.left: shield.right
        anchors.leftMargin: root.theme.space4
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        textScale: root.theme.capped("body", 38, root.theme.textScale)
        color: root.theme.textOnDarkSoft
        text: root.text
    }
}
