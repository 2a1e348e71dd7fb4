pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The outline of what is unavailable, empty or gone.
BorderImage {
    id: root

    required property Theme theme
    property int radius: theme.radiusControl
    property color fill: theme.bg
    property color stroke: theme.control
    readonly property string shades: stroke.toString().slice(1) + "/" + fill.toString().slice(1)

    border.left: radius
    border.right: radius
    border.top: radius
    border.bottom: radius
    horizontalTileMode: BorderImage.Round
    verticalTileMode: BorderImage.Round
    source: "image://dashes/" + radius + "/" + theme.borderThin + "/" + shades

    Accessible.ignored: true
}
