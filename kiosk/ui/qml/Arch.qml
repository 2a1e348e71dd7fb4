pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The door motif, small: an icon under an arch. Not pressable.
Rectangle {
    id: root

    required property Theme theme
    required property string icon
    property color ink: theme.primary
    property string weight: "duotone"
    property int iconSize: theme.iconArch
    property int foot: theme.radiusSmall

    implicitWidth: theme.archWidth
    implicitHeight: theme.archHeight
    color: theme.primaryTint
    topLeftRadius: width / 2
    topRightRadius: width / 2
    bottomLeftRadius: foot
    bottomRightRadius: foot
    border.width: theme.highContrast ? theme.borderThin : 0
    border.color: ink

    Icon {
        anchors.centerIn: parent
        anchors.verticalCenterOffset: root.theme.borderDialog
        name: root.icon
        weight: root.weight
        color: root.ink
        size: Math.min(root.iconSize, root.width * 0.7)
    }
}
