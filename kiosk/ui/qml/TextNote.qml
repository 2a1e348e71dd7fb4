pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A small remark with its picture, about the text that follows.
Row {
    id: root

    required property Theme theme
    required property string icon
    required property string text

    visible: text !== ""
    spacing: theme.space3

    Icon {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        color: root.theme.info
        size: root.theme.iconNormal
    }

    Label {
        width: parent.width - mark.width - parent.spacing
        anchors.verticalCenter: parent.verticalCenter
        objectName: "textNote"
        theme: root.theme
        role: "bodyMedium"
        color: root.theme.info
        text: root.text
    }
}
