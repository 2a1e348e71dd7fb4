pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What can be done, at the foot of a page, above the doorstep.
Rectangle {
    id: root

    required property Theme theme
    property int startMargin: theme.margin
    property int endMargin: theme.margin
    readonly property int gap: theme.small ? theme.space3 : theme.space4
    default property alias content: inner.data

    height: inner.childrenRect.height + 2 * gap
    color: theme.bg

    Item {
        id: inner

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.startMargin
        anchors.rightMargin: root.endMargin
        y: root.gap
        height: childrenRect.height
    }
}
