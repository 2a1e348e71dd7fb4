pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A quiet surface; no edge, so it cannot be pressed.
Rectangle {
    id: root

    required property Theme theme
    default property alias content: inner.data
    property int padding: theme.space5
    property alias contentHeight: inner.childrenRect

    color: theme.surface
    radius: theme.radiusCard
    border.width: theme.borderThin
    border.color: theme.line
    implicitHeight: inner.childrenRect.height + 2 * padding

    Item {
        id: inner

        anchors.fill: parent
        anchors.margins: root.padding
    }
}
