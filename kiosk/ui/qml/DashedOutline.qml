pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes
import Kiosk

// The outline of what is unavailable, empty or gone.
Shape {
    id: root

    required property Theme theme
    property int radius: theme.radiusControl
    property color fill: theme.bg
    property color stroke: theme.control

    ShapePath {
        fillColor: root.fill
        strokeColor: root.stroke
        strokeWidth: root.theme.borderThin
        strokeStyle: ShapePath.DashLine
        dashPattern: [4, 3]

        PathRectangle {
            x: root.theme.borderThin / 2
            y: root.theme.borderThin / 2
            width: root.width - root.theme.borderThin
            height: root.height - root.theme.borderThin
            radius: root.radius
        }
    }
}
