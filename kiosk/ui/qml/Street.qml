pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The calm street: paper, faint gables, floor.
Rectangle {
    id: root

    required property Theme theme
    required property int floorTop
    property int seed: 11

    color: theme.bg

    Image {
        y: root.floorTop - height
        width: root.width
        height: root.theme.px(root.theme.portrait ? 1180 : 700)
        sourceSize: Qt.size(width, height)
        source: "image://street/" + root.theme.skyline.toString().slice(1) + "/" + root.seed + "/" + Math.round(width * 100 / root.theme.px(100))
    }

    Rectangle {
        y: root.floorTop
        width: parent.width
        height: parent.height - y
        color: root.theme.bgDeep

        Rectangle {
            width: parent.width
            height: root.theme.borderDialog
            color: root.theme.line
        }
    }
}
