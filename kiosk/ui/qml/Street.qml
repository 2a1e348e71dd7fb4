pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The calm street: paper, faint gables, floor.
Rectangle {
    id: root

    required property Theme theme
    required property int floorTop
    property int seed: theme.portrait ? 5 : 11

    color: theme.bg
    clip: true

    Image {
        y: root.floorTop - height
        height: root.theme.portrait ? root.theme.streetTall : root.theme.streetHeight
        source: root.width < 1 ? "" : "image://street/" + [root.theme.skyline.toString().slice(1), root.seed, root.width, height, root.theme.streetUnit].join("/")
        Accessible.ignored: true
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
