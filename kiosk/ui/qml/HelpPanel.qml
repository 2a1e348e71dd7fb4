pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A record of the help door in a frame; it scrolls with the finger and with its rail.
Rectangle {
    id: root

    required property Theme theme
    property alias contentY: body.contentY
    default property alias content: inside.data
    readonly property int padding: theme.portrait || theme.single ? theme.space5 : theme.space6

    radius: theme.radiusCard
    color: theme.surface
    border.width: theme.borderThin
    border.color: theme.primary

    ScrollArea {
        id: body

        objectName: "helpBody"
        anchors.fill: parent
        anchors.leftMargin: root.padding
        anchors.rightMargin: body.scrolls ? root.theme.space4 : root.padding
        anchors.topMargin: root.theme.space4
        anchors.bottomMargin: root.theme.space4
        theme: root.theme

        Column {
            id: inside

            width: parent.width
            spacing: root.theme.space5
        }
    }
}
