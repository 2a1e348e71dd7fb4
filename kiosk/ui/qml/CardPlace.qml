pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The place of a card: its outline, until it is there.
Item {
    id: root

    required property Theme theme
    required property string icon
    required property string title
    property string text: ""
    property bool secret: false
    property bool covered: true
    property bool there: true

    implicitHeight: card.implicitHeight

    PrintedCard {
        id: card

        readonly property bool personal: true

        width: parent.width
        visible: root.there
        theme: root.theme
        icon: root.icon
        title: root.title
        text: root.text
        secret: root.secret
        covered: root.covered
    }

    DashedOutline {
        anchors.fill: parent
        visible: !root.there
        theme: root.theme
        radius: root.theme.radiusCard

        Row {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.verticalCenter: parent.verticalCenter
            anchors.margins: root.theme.space5
            spacing: root.theme.space4

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                name: root.icon
                weight: "duotone"
                color: root.theme.textSoft
                size: root.theme.iconArch
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - mark.width - parent.spacing
                theme: root.theme
                role: "title"
                soft: true
                text: root.title
            }
        }
    }
}
