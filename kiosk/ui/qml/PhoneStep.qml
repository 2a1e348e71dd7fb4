pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One thing to do on the phone: its number under an arch, a picture, and words.
Row {
    id: root

    required property Theme theme
    required property int number
    required property string icon
    required property string text

    spacing: theme.space5

    Accessible.role: Accessible.StaticText
    Accessible.name: number + ". " + text

    Rectangle {
        id: plate

        width: root.theme.iconArch + root.theme.space1
        height: width + root.theme.space1
        topLeftRadius: width / 2
        topRightRadius: width / 2
        bottomLeftRadius: root.theme.radiusSmall
        bottomRightRadius: root.theme.radiusSmall
        color: root.theme.primaryTint
        border.width: root.theme.highContrast ? root.theme.borderThin : 0
        border.color: root.theme.primary

        Label {
            anchors.centerIn: parent
            theme: root.theme
            role: "bodyLargeStrong"
            textScale: root.theme.capped("bodyLargeStrong", 44, root.theme.textScale)
            color: root.theme.primary
            text: root.number
            Accessible.ignored: true
        }
    }

    Icon {
        id: picture

        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        weight: "duotone"
        color: root.theme.primary
        size: root.theme.iconLarge
    }

    Label {
        anchors.verticalCenter: parent.verticalCenter
        width: parent.width - plate.width - picture.width - 2 * parent.spacing
        theme: root.theme
        role: "bodyLarge"
        text: root.text
        Accessible.ignored: true
    }
}
