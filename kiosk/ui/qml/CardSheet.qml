pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The sheet of a card, below the slot of the printer; one that is still to come (`todo`) is an outline.
Item {
    id: root

    required property Theme theme
    required property string icon
    required property string title
    required property string text
    property string standing: "now"
    property bool secret: false
    property bool covered: secret
    readonly property bool todo: standing === "todo"
    readonly property int air: theme.small || theme.low ? theme.space6 : theme.portrait ? 3 * theme.space6 : theme.space8

    implicitHeight: paper.y + paper.height

    Rectangle {
        width: parent.width
        height: root.theme.space6
        radius: height / 2
        color: root.theme.plinth
        border.width: root.theme.highContrast ? root.theme.borderThin : 0
        border.color: root.theme.plinthLine
    }

    Rectangle {
        id: paper

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.theme.space4
        width: parent.width - 2 * root.theme.space6
        height: place.height + root.air
        bottomLeftRadius: root.theme.radiusSmall
        bottomRightRadius: root.theme.radiusSmall
        color: root.todo ? "transparent" : root.theme.paper
        border.width: root.todo ? 0 : root.theme.borderThin
        border.color: root.theme.control

        CardPlace {
            id: place

            anchors.centerIn: parent
            width: Math.min(parent.width - 2 * (root.theme.single ? root.theme.space4 : root.theme.space5), root.theme.dialogNormal * 0.6)
            theme: root.theme
            icon: root.icon
            title: root.title
            text: root.text
            secret: root.secret
            covered: root.covered
            there: !root.todo
        }
    }
}
