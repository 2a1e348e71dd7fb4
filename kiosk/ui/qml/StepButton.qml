pragma ComponentBehavior: Bound

import QtQuick

// A button of the doorstep: outlined on dark, `on` while its sheet is open, `stop` for Stop & wipe.
Pressable {
    id: root

    required property string text
    required property string icon
    property bool on: false
    property bool stop: false
    property int side: theme.px(theme.small ? 16 : 26)
    readonly property color ink: on ? theme.onMarigold : stop ? (theme.highContrast ? theme.plinth : theme.danger) : theme.textOnDark

    spoken: text
    edge: 0
    face: on ? theme.marigold : stop ? (theme.highContrast ? theme.textOnDark : theme.bg) : theme.plinthBtn
    pressedFace: on ? theme.marigoldEdge : stop ? theme.bgDeep : theme.plinth
    outline: on ? theme.marigold : stop ? face : theme.plinthLine
    implicitHeight: theme.controlHeight
    implicitWidth: row.implicitWidth + 2 * side

    Row {
        id: row

        anchors.centerIn: parent
        spacing: root.theme.px(root.theme.small ? 10 : 14)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon !== ""
            name: root.icon
            color: root.ink
            size: root.theme.iconNormal
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            theme: root.theme
            role: "button"
            color: root.ink
            text: root.text
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
