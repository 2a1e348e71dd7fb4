pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk

// Where scissors go, on paper.
Item {
    id: root

    required property Theme theme
    required property bool upright

    implicitWidth: theme.iconLarge
    implicitHeight: theme.iconLarge

    Accessible.ignored: true

    Shape {
        anchors.fill: parent

        ShapePath {
            fillColor: "transparent"
            strokeColor: root.theme.paperInk
            strokeWidth: root.theme.borderDialog
            strokeStyle: ShapePath.DashLine
            dashPattern: [4, 3]
            startX: root.upright ? root.width / 2 : 0
            startY: root.upright ? 0 : root.height / 2

            PathLine {
                x: root.upright ? root.width / 2 : root.width
                y: root.upright ? root.height : root.height / 2
            }
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
