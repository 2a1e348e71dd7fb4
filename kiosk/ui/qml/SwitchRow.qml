pragma ComponentBehavior: Bound

import QtQuick

// The whole row is the target, with the word On or Off. In a narrow column it has no picture.
Pressable {
    id: root

    required property string text
    required property string icon
    required property bool on
    property string line: ""

    signal toggled(bool on)

    spoken: text
    more: line
    checkable: true
    checkRole: Accessible.Switch
    checked: on
    radius: theme.radiusCard
    implicitHeight: Math.max(theme.space10, words.implicitHeight + 2 * theme.space2 + edge)
    onActivated: root.toggled(!root.on)

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
        visible: root.icon !== ""
        name: root.icon
        weight: "duotone"
        color: root.available ? root.theme.primary : root.theme.textSoft
        size: root.theme.iconArch
    }

    Column {
        id: words

        anchors.left: mark.visible ? mark.right : parent.left
        anchors.leftMargin: mark.visible ? root.theme.space4 : root.theme.space5
        anchors.right: track.left
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            theme: root.theme
            role: "row"
            color: root.available ? root.theme.text : root.theme.textSoft
            text: root.text
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
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
        width: root.theme.switchWidth
        height: root.theme.switchHeight
        radius: height / 2
        color: root.on ? root.theme.primary : root.theme.surface
        border.width: root.theme.borderDialog
        border.color: root.on ? root.theme.primary : root.available ? root.theme.control : root.theme.textSoft

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            anchors.left: parent.left
            anchors.leftMargin: root.on ? parent.width - width - root.theme.space2 : root.theme.space2
            width: root.theme.switchKnob
            height: width
            radius: width / 2
            color: root.on ? root.theme.onPrimary : root.theme.control

            Icon {
                anchors.centerIn: parent
                visible: root.on
                name: "check"
                color: root.theme.primary
                size: root.theme.space6
            }
        }
    }

    Label {
        id: word

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(onWord.implicitWidth, offWord.implicitWidth)
        theme: root.theme
        role: "bodyStrong"
        text: root.on ? onWord.text : offWord.text
        Accessible.ignored: true
    }

    // The row does not move when its word changes.
    Label {
        id: onWord

        visible: false
        theme: root.theme
        role: "bodyStrong"
        text: qsTr("On")
    }

    Label {
        id: offWord

        visible: false
        theme: root.theme
        role: "bodyStrong"
        text: qsTr("Off")
    }
}
