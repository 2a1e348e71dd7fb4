pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// How to apply or enrol, and what to say.
Rectangle {
    id: root

    required property Theme theme
    required property Rows ways
    property string heading: qsTr("How to apply")

    implicitHeight: column.implicitHeight + 2 * theme.space5
    color: theme.marigoldTint
    radius: theme.radiusCard
    border.width: theme.borderThin
    border.color: theme.highContrast ? theme.line : theme.marigold

    Column {
        id: column

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.theme.space5
        spacing: root.theme.space2

        Label {
            width: parent.width
            theme: root.theme
            role: "title"
            text: root.heading
            Accessible.role: Accessible.Heading
        }

        Repeater {
            model: root.ways

            Row {
                id: way

                required property string icon
                required property string text
                required property string strong
                required property string soft

                width: column.width
                spacing: root.theme.space4

                Item {
                    id: picture

                    width: root.theme.iconNormal
                    height: root.theme.lineOf("body", root.theme.textScale)

                    Icon {
                        anchors.verticalCenter: parent.verticalCenter
                        name: way.icon
                        color: root.theme.text
                        size: parent.width
                    }
                }

                Flow {
                    width: parent.width - picture.width - parent.spacing
                    spacing: root.theme.space2

                    Label {
                        width: Math.min(implicitWidth, parent.width)
                        visible: text !== ""
                        theme: root.theme
                        text: way.text
                    }

                    Label {
                        width: Math.min(implicitWidth, parent.width)
                        visible: text !== ""
                        theme: root.theme
                        role: "bodyStrong"
                        text: way.strong
                    }

                    Label {
                        width: Math.min(implicitWidth, parent.width)
                        visible: text !== ""
                        theme: root.theme
                        soft: true
                        text: way.soft
                    }
                }
            }
        }
    }
}
