pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The ring around what has focus, over everything: nothing covers it, and no list cuts it.
Item {
    id: root

    required property Theme theme
    required property Focus at

    objectName: "focusFrame"
    x: at.ring.x
    y: at.ring.y
    width: at.ring.width
    height: at.ring.height
    visible: at.seen

    Accessible.ignored: true

    FocusRing {
        visible: true
        theme: root.theme
        radius: root.at.radius
    }
}
