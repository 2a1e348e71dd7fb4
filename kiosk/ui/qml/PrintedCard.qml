pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A card as it stands on the sheet that is being printed: its name, lines of text, and the place of its code if that is
// `covered`, as the screen never shows it. The `secret` one is of another colour. Paper is paper in every theme.
Rectangle {
    id: root

    required property Theme theme
    required property string icon
    required property string title
    required property string text
    property string number: ""
    property bool secret: false
    property bool covered: secret
    readonly property color onBand: secret ? theme.onMarigold : theme.paper

    implicitHeight: band.height + body.implicitHeight + 2 * theme.space5
    radius: theme.radiusCard
    color: theme.paper
    border.width: theme.borderDialog
    border.color: theme.paperInk

    Accessible.role: Accessible.StaticText
    Accessible.name: [title, text, number, covered ? hidden.text : ""].filter(part => part).join(". ")

    Rectangle {
        id: band

        width: parent.width
        height: Math.max(root.theme.controlHeight, name.height + 2 * root.theme.space3)
        topLeftRadius: root.radius
        topRightRadius: root.radius
        color: root.secret ? root.theme.marigold : root.theme.paperInk

        Icon {
            id: mark

            anchors.left: parent.left
            anchors.leftMargin: root.theme.space5
            anchors.verticalCenter: parent.verticalCenter
            name: root.icon
            weight: "duotone"
            color: root.onBand
            size: root.theme.iconArch
        }

        Label {
            id: name

            anchors.left: mark.right
            anchors.leftMargin: root.theme.space4
            anchors.right: parent.right
            anchors.rightMargin: root.theme.space4
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            role: "title"
            color: root.onBand
            text: root.title
            Accessible.ignored: true
        }
    }

    Column {
        id: body

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: band.bottom
        anchors.margins: root.theme.space5
        spacing: root.theme.space4

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            role: root.secret ? "bodyStrong" : "title"
            color: root.theme.paperInk
            text: root.text
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            color: root.theme.paperInk
            text: root.number
            Accessible.ignored: true
        }

        Rectangle {
            width: parent.width
            height: hidden.height + 2 * root.theme.space5
            visible: root.covered
            radius: root.theme.radiusControl
            color: root.theme.paper
            clip: true

            Row {
                anchors.centerIn: parent
                spacing: root.theme.space4

                Repeater {
                    model: Math.max(0, Math.ceil(root.width / root.theme.space6) + 4)

                    Rectangle {
                        width: root.theme.space4
                        height: 2 * root.theme.controlHero
                        rotation: 45
                        color: root.theme.paperLine
                    }
                }
            }

            Rectangle {
                anchors.centerIn: parent
                width: told.width + 2 * root.theme.space4
                height: told.height + 2 * root.theme.space2
                radius: root.theme.radiusSmall
                color: root.theme.paper

                Row {
                    id: told

                    anchors.centerIn: parent
                    spacing: root.theme.space3

                    Icon {
                        id: eye

                        anchors.verticalCenter: parent.verticalCenter
                        name: "eye-slash"
                        color: root.theme.paperInk
                        size: root.theme.iconNormal
                    }

                    Label {
                        id: hidden

                        width: Math.min(implicitWidth, body.width - eye.width - told.spacing - 2 * root.theme.space5)
                        theme: root.theme
                        role: "bodyStrong"
                        color: root.theme.paperInk
                        text: qsTr("Only on the paper")
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
