pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A heading with its picture, and a fact at the end where it fits.
Item {
    id: root

    required property Theme theme
    required property string icon
    required property string text
    property string fact: ""
    readonly property bool beside: heading.implicitWidth + picture.width + note.implicitWidth + 2 * theme.space4 <= width

    implicitHeight: heading.height + (note.visible && !beside ? note.height : 0)

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.verticalCenter: heading.verticalCenter
        name: root.icon
        color: root.theme.primary
        size: root.theme.iconNormal
    }

    Label {
        id: heading

        anchors.left: picture.right
        anchors.leftMargin: root.theme.space3
        width: Math.min(implicitWidth, parent.width - picture.width - root.theme.space3)
        theme: root.theme
        role: "title"
        text: root.text
        Accessible.role: Accessible.Heading
    }

    Label {
        id: note

        anchors.left: parent.left
        anchors.leftMargin: picture.width + root.theme.space3
        anchors.right: parent.right
        y: root.beside ? heading.height - height : heading.height
        visible: text !== ""
        theme: root.theme
        soft: true
        text: root.fact
        horizontalAlignment: root.beside ? Text.AlignRight : Text.AlignLeft
    }
}
