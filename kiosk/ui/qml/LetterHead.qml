pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The number and the question of a part of a letter, and what can be done with it while it is closed.
Item {
    id: root

    required property Theme theme
    required property int number
    required property string question
    required property string standing
    readonly property string told: standing === "done" ? qsTr("Change") : standing === "now" ? "" : arch.told
    readonly property bool beside: arch.width + asked.implicitWidth + way.implicitWidth + 2 * theme.space4 <= width

    implicitHeight: Math.max(arch.height, asked.height + (way.visible && !beside ? way.height : 0))

    NumberArch {
        id: arch

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        number: root.number
        standing: root.standing
    }

    Label {
        id: asked

        anchors.left: arch.right
        anchors.leftMargin: root.theme.space4
        anchors.right: root.beside && way.visible ? way.left : parent.right
        y: root.beside || !way.visible ? (root.height - height) / 2 : 0
        theme: root.theme
        role: "title"
        text: root.question
        Accessible.ignored: true
    }

    Row {
        id: way

        anchors.right: root.beside ? parent.right : undefined
        anchors.left: root.beside ? undefined : asked.left
        y: root.beside ? (root.height - height) / 2 : asked.height
        visible: root.told !== ""
        spacing: root.theme.space2

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.standing === "done"
            name: "pencil-simple"
            color: root.theme.primary
            size: root.theme.iconSmall
        }

        Label {
            theme: root.theme
            role: root.standing === "done" ? "bodyStrong" : "body"
            color: root.standing === "done" ? root.theme.primary : root.theme.textSoft
            text: root.told
            Accessible.ignored: true
        }
    }
}
