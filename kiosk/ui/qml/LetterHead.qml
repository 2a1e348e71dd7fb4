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
    readonly property bool beside: asked.implicitWidth + way.implicitWidth + theme.space4 <= words.width

    implicitHeight: Math.max(arch.height, words.implicitHeight)

    NumberArch {
        id: arch

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        number: root.number
        standing: root.standing
    }

    Grid {
        id: words

        anchors.left: arch.right
        anchors.leftMargin: root.theme.space4
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: root.beside ? 2 : 1
        verticalItemAlignment: Grid.AlignVCenter

        Label {
            id: asked

            width: root.beside && way.visible ? words.width - way.width : words.width
            theme: root.theme
            role: "title"
            text: root.question
            Accessible.ignored: true
        }

        Row {
            id: way

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
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
