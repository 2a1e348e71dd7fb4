pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// An access card, drawn as it comes out of the printer: above the reader with its code to scan (`reader`), else with the
// side where the code to type stands. Paper is paper in every theme. As high as it is made.
Item {
    id: root

    required property Theme theme
    required property bool reader
    readonly property real cardHeight: reader ? height * 0.66 : height * 0.9
    readonly property real cardWidth: cardHeight * 1.58

    implicitWidth: cardWidth * 1.4
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true

    Accessible.ignored: true

    Rectangle {
        id: slot

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: root.cardWidth * 1.3
        height: root.height * 0.34
        visible: root.reader
        topLeftRadius: root.theme.radiusDialog
        topRightRadius: root.theme.radiusDialog
        color: root.theme.primary

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height * 0.36
            width: parent.width * 0.66
            height: root.theme.space3
            radius: height / 2
            color: root.theme.primaryTint
        }
    }

    Rectangle {
        id: card

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.reader ? root.height * 0.06 : (root.height - height) / 2
        width: root.cardWidth
        height: root.cardHeight
        rotation: root.reader ? -6 : 0
        antialiasing: true
        radius: root.theme.radiusCard
        color: root.theme.paper
        border.width: root.theme.borderSelected
        border.color: root.theme.paperInk

        Arch {
            id: door

            x: parent.width * 0.08
            y: parent.height * 0.14
            width: Math.max(root.theme.iconSmall, parent.height * 0.26)
            height: width * 1.1
            theme: root.theme
            icon: "folder-user"
            color: root.theme.paperInk
            ink: root.theme.paper
        }

        // The name and what it is.
        Repeater {
            model: [0.34, 0.22]

            Rectangle {
                required property int index
                required property real modelData

                x: door.x + door.width + card.width * 0.05
                y: door.y + (0.2 + index * 0.45) * door.height
                width: card.width * modelData
                height: card.height * 0.06
                radius: height / 2
                color: root.theme.paperLine
            }
        }

        Icon {
            x: parent.width - width - parent.height * 0.1
            y: parent.height * 0.4
            visible: root.reader
            name: "qr-code"
            weight: "bold"
            color: root.theme.paperInk
            size: Math.max(root.theme.iconSmall, root.cardHeight * 0.5)
        }

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            y: parent.height * 0.5
            width: parent.width * 0.86
            height: parent.height * 0.38
            visible: !root.reader
            radius: root.theme.radiusSmall
            color: root.theme.marigold
            border.width: root.theme.borderDialog
            border.color: root.theme.paperInk

            Grid {
                anchors.centerIn: parent
                columns: 4
                rowSpacing: card.height * 0.07
                columnSpacing: card.width * 0.04

                Repeater {
                    model: 8

                    Rectangle {
                        width: card.width * 0.165
                        height: card.height * 0.075
                        radius: root.theme.space1
                        color: root.theme.onMarigold
                    }
                }
            }
        }
    }

    Icon {
        anchors.left: card.right
        anchors.leftMargin: root.theme.space6
        y: root.height * 0.1
        visible: root.reader && !root.theme.small
        name: "arrow-line-down"
        weight: "bold"
        color: root.theme.primary
        size: root.theme.iconState
    }
}
