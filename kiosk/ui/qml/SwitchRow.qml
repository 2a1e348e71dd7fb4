pragma ComponentBehavior: Bound

import QtQuick

// The whole row is the target, with the word On or Off.
Pressable {
    id: root

    required property string text
    required property string icon
    required property bool on
    property string line: ""

    signal toggled(bool on)

    spoken: text + ", " + line
    checkable: true
    checked: on
    radius: theme.radiusCard
    implicitHeight: theme.controlBig
    onActivated: root.toggled(!root.on)

    Icon {
        id: mark

        anchors.verticalCenter: parent.verticalCenter
        x: root.theme.px(20)
        name: root.icon
        weight: "duotone"
        color: root.theme.primary
        size: root.theme.iconArch
    }

    Column {
        anchors.left: mark.right
        anchors.leftMargin: root.theme.space4
        anchors.right: track.left
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            theme: root.theme
            role: "row"
            text: root.text
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            theme: root.theme
            soft: true
            text: root.line
            Accessible.ignored: true
        }
    }

    Rectangle {
        id: track

        anchors.right: word.left
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        width: root.theme.px(112)
        height: root.theme.px(60)
        radius: height / 2
        color: root.on ? root.theme.primary : root.theme.surface
        border.width: root.theme.borderDialog
        border.color: root.on ? root.theme.primary : root.theme.control

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            x: root.on ? parent.width - width - root.theme.space2 : root.theme.space2
            width: root.theme.px(44)
            height: width
            radius: width / 2
            color: root.on ? root.theme.onPrimary : root.theme.control

            Icon {
                anchors.centerIn: parent
                visible: root.on
                name: "check"
                color: root.theme.primary
                size: root.theme.iconSmall
            }
        }
    }

    Label {
        id: word

        anchors.right: parent.right
        anchors.rightMargin: root.theme.px(20)
        anchors.verticalCenter: parent.verticalCenter
        width: root.theme.px(56)
        theme: root.theme
        role: "bodyStrong"
        text: root.on ? qsTr("On") : qsTr("Off")
        Accessible.ignored: true
    }
}
