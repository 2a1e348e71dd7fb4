pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Above the content, which it pushes down: icon, fact in bold, what it means, at most one button beside it.
Rectangle {
    id: root

    required property Theme theme
    required property string fact
    property string meaning: ""
    property string icon: "info"
    property bool warning: false
    default property alias content: slot.data
    // What can be pressed goes below the words where they would have less than half of the width.
    readonly property bool below: slot.width > width / 2
    readonly property color ink: warning ? theme.warning : theme.info

    implicitHeight: Math.max(theme.controlHeight, words.implicitHeight + 2 * theme.space3, below ? 0 : slot.height + 2 * theme.space3) + (below ? slot.height + theme.space3 : 0)
    radius: theme.radiusControl
    color: warning ? theme.warningTint : theme.infoTint
    border.width: theme.borderThin
    border.color: ink

    Accessible.role: Accessible.Notification
    Accessible.name: [fact, meaning].filter(part => part).map(part => /[.?!…]$/.test(part) ? part : part + ".").join(" ")

    Icon {
        id: mark

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space5
        anchors.verticalCenter: words.verticalCenter
        name: root.icon
        color: root.ink
        size: root.theme.iconLarge
    }

    Column {
        id: words

        anchors.left: mark.right
        anchors.leftMargin: root.theme.space4
        anchors.right: root.below ? parent.right : slot.left
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        anchors.verticalCenterOffset: root.below ? -(slot.height + root.theme.space3) / 2 : 0

        Label {
            width: parent.width
            theme: root.theme
            role: "bodyStrong"
            text: root.fact
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            text: root.meaning
        }
    }

    Item {
        id: slot

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space4
        y: root.below ? parent.height - height - root.theme.space3 : (parent.height - height) / 2
        width: childrenRect.width
        height: childrenRect.height
    }
}
