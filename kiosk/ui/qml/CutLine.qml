pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Where scissors go, on paper.
Item {
    id: root

    required property Theme theme
    required property bool upright

    implicitWidth: theme.iconLarge
    implicitHeight: theme.iconLarge

    Accessible.ignored: true

    // One side of an outline, of which the rest is cut off.
    Item {
        anchors.centerIn: parent
        width: root.upright ? root.theme.borderThin : parent.width
        height: root.upright ? parent.height : root.theme.borderThin
        clip: true

        DashedOutline {
            x: root.upright ? 0 : -radius
            y: root.upright ? -radius : 0
            width: parent.width + 2 * radius
            height: parent.height + 2 * radius
            theme: root.theme
            stroke: root.theme.paperInk
            fill: root.theme.paper
        }
    }

    Rectangle {
        anchors.horizontalCenter: root.upright ? parent.horizontalCenter : undefined
        anchors.bottom: root.upright ? parent.bottom : undefined
        anchors.verticalCenter: root.upright ? undefined : parent.verticalCenter
        anchors.left: root.upright ? undefined : parent.left
        width: root.theme.iconLarge
        height: width
        color: root.theme.paper

        Icon {
            anchors.centerIn: parent
            name: "scissors"
            rotation: root.upright ? -90 : 0
            color: root.theme.paperInk
            size: root.theme.iconNormal
        }
    }
}
