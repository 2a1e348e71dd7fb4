pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Over the page and under the doorstep: a fact or a question, and at most two buttons. Closes by its own button, Terug,
// or a touch beside it. Dialogs open no dialogs.
FocusScope {
    id: root

    required property Theme theme
    required property string title
    property string subtitle: ""
    property int dialogWidth: theme.px(1460)
    property string icon: ""
    property bool alarming: false
    property bool closable: true
    property int padding: theme.px(theme.portrait || theme.small ? 32 : 48)
    default property alias content: inner.data

    signal closed

    anchors.fill: parent
    focus: visible

    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Accessible.description: subtitle
    Keys.onEscapePressed: root.closed()

    Rectangle {
        anchors.fill: parent
        color: root.theme.scrim
        opacity: 0.86
    }

    MouseArea {
        anchors.fill: parent
        onClicked: if (root.closable)
            root.closed()
    }

    Rectangle {
        id: box

        anchors.centerIn: parent
        width: Math.min(root.dialogWidth, root.width - 2 * root.theme.space5)
        height: Math.min(head.height + inner.childrenRect.height + root.theme.space5 + 2 * root.padding, root.height - 2 * root.theme.space4)
        radius: root.theme.radiusDialog
        color: root.theme.bg
        border.width: root.theme.borderDialog
        border.color: root.theme.text

        MouseArea {
            anchors.fill: parent
        }

        Item {
            id: head

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: root.padding
            height: Math.max(words.height, root.theme.controlHeight, mark.visible ? mark.height : 0)

            Arch {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                width: root.theme.space10
                height: root.theme.space10
                visible: root.icon !== ""
                theme: root.theme
                icon: root.icon
                weight: "bold"
                iconSize: root.theme.px(54)
                color: root.alarming ? root.theme.danger : root.theme.primary
                ink: root.alarming ? root.theme.onDanger : root.theme.onPrimary
            }

            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                x: mark.visible ? mark.width + root.theme.space5 : 0
                width: parent.width - x - (root.closable ? root.theme.controlHeight + root.theme.space5 : 0)

                Label {
                    width: parent.width
                    theme: root.theme
                    role: "heading"
                    text: root.title
                }

                Label {
                    width: parent.width
                    visible: text !== ""
                    theme: root.theme
                    role: "bodyLarge"
                    soft: true
                    text: root.subtitle
                }
            }

            PushButton {
                anchors.right: parent.right
                objectName: "dialogClose"
                visible: root.closable
                theme: root.theme
                text: qsTr("Close")
                icon: "x"
                iconOnly: true
                onActivated: root.closed()
            }
        }

        Item {
            id: inner

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.bottom: parent.bottom
            anchors.margins: root.padding
            anchors.topMargin: root.theme.space5
        }
    }
}
