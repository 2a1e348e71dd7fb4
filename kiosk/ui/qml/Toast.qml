pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A short confirmation above the doorstep, with its undo; never an error.
Rectangle {
    id: root

    required property Theme theme
    property string text: ""
    property string icon: "check-circle"
    property string undoText: ""

    signal undone

    function show(text: string): void {
        root.tell(text, root.icon);
    }

    function tell(text: string, icon: string): void {
        root.text = text;
        mark.name = icon;
        root.visible = true;
        life.restart();
        root.Accessible.announce(text);
    }

    visible: false
    implicitHeight: Math.max(theme.fieldHeight, words.height + 2 * theme.space4, undo.visible ? undo.height + 2 * theme.space3 : 0)
    radius: theme.radiusControl
    color: theme.plinth
    border.width: theme.highContrast ? theme.borderThin : 0
    border.color: theme.plinthLine

    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Timer {
        id: life

        interval: root.theme.toast
        onTriggered: root.visible = false
    }

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
        name: root.icon
        weight: "fill"
        color: root.theme.marigold
        size: root.theme.iconNormal
    }

    Label {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: root.theme.space4
        anchors.right: undo.visible ? undo.left : parent.right
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        role: "bodyStrong"
        color: root.theme.textOnDark
        text: root.text
    }

    DoorstepButton {
        id: undo

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space3
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, root.width / 2)
        visible: root.undoText !== ""
        theme: root.theme
        text: root.undoText
        icon: "arrow-elbow-down-left"
        onActivated: {
            root.visible = false;
            root.undone();
        }
    }
}
