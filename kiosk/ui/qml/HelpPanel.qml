pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A record of the help door in a frame; it scrolls with the finger and with its rail.
Item {
    id: root

    required property Theme theme
    property alias contentY: body.contentY
    default property alias content: inside.data
    readonly property int padding: theme.px(30)

    Rectangle {
        anchors.fill: parent
        radius: root.theme.radiusCard
        color: root.theme.surface
        border.width: root.theme.borderThin
        border.color: root.theme.primary
    }

    Flickable {
        id: body

        objectName: "helpBody"
        anchors.fill: parent
        anchors.margins: root.theme.borderThin
        anchors.leftMargin: root.padding
        anchors.rightMargin: root.padding + (rail.visible ? rail.width + root.theme.space5 : 0)
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        contentHeight: inside.height + 2 * inside.y

        Column {
            id: inside

            y: root.theme.px(26)
            width: parent.width
            spacing: root.theme.space5
        }
    }

    ScrollRail {
        id: rail

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.right: parent.right
        anchors.margins: root.theme.space4
        theme: root.theme
        target: body
    }
}
