pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A door beside a list: what was chosen, its total, and the ways out of it (buttons in `content`). In one column it is
// a low band above the list.
Rectangle {
    id: root

    required property Theme theme
    required property string icon
    required property string title
    required property string facts
    property string note: ""
    default property alias ways: buttons.data
    readonly property bool flat: theme.single
    readonly property int side: flat ? theme.space5 : theme.space6

    implicitWidth: theme.sideColumnSmall
    implicitHeight: words.implicitHeight + buttons.implicitHeight + 2 * side + theme.space5 + (flat ? 0 : fan.height + theme.space6)
    color: theme.primary
    topLeftRadius: flat ? theme.radiusCard : width / 2
    topRightRadius: flat ? theme.radiusCard : width / 2

    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Item {
        anchors.fill: parent
        anchors.margins: root.theme.space3
        anchors.bottomMargin: root.theme.space2
        visible: !root.flat
        opacity: 0.38
        clip: true

        Rectangle {
            width: parent.width
            height: parent.height + root.theme.space4
            color: "transparent"
            topLeftRadius: width / 2
            topRightRadius: width / 2
            border.width: root.theme.borderThin
            border.color: root.theme.onPrimary
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.theme.space2
        color: root.theme.primaryEdge
    }

    Item {
        id: fan

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.side
        width: parent.width - 2 * root.side
        height: width * 0.65
        visible: !root.flat
        clip: true

        // Qt clamps a radius to half the shorter side: a low arch is a taller one, cut off.
        Rectangle {
            width: parent.width
            height: parent.width
            topLeftRadius: width / 2
            topRightRadius: width / 2
            color: root.theme.primaryTint
        }

        Icon {
            anchors.centerIn: parent
            anchors.verticalCenterOffset: root.theme.space2
            name: root.icon
            weight: "duotone"
            color: root.theme.primary
            size: Math.min(root.theme.iconDoor, parent.height * 0.64)
        }
    }

    Column {
        id: words

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: root.side
        anchors.top: root.flat ? parent.top : fan.bottom
        spacing: root.theme.space3

        Label {
            width: parent.width
            theme: root.theme
            role: root.flat ? "title" : "door"
            color: root.theme.onPrimary
            text: root.title
            Accessible.role: Accessible.Heading
        }

        Label {
            width: parent.width
            theme: root.theme
            role: "doorLine"
            color: root.theme.onPrimary
            text: root.facts
        }

        Row {
            width: parent.width
            visible: root.note !== ""
            spacing: root.theme.space3

            Icon {
                id: mark

                name: "seal-check"
                color: root.theme.onPrimary
                size: root.theme.iconNormal
            }

            Label {
                width: parent.width - mark.width - parent.spacing
                theme: root.theme
                color: root.theme.onPrimary
                text: root.note
            }
        }
    }

    Column {
        id: buttons

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        anchors.margins: root.side
        spacing: root.theme.space3
    }
}
