pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Rises from the doorstep over the page; the page behind follows live. Closes with its filled button, Terug, or a
// touch above it.
FocusScope {
    id: root

    required property Theme theme
    required property string title
    required property string icon
    required property bool opened
    property string doneText: qsTr("Done")
    property int sheetHeight: Math.min(inner.childrenRect.height + head.height + theme.px(30) * 2 + theme.space5, height - theme.header)
    default property alias content: inner.data
    property alias actions: actionRow.data

    signal closed

    anchors.fill: parent
    visible: opened
    focus: opened

    Accessible.role: Accessible.Dialog
    Accessible.name: title
    Keys.onEscapePressed: root.closed()

    Rectangle {
        anchors.fill: parent
        color: root.theme.scrim
        opacity: 0.86
    }

    MouseArea {
        anchors.fill: parent
        onClicked: root.closed()
    }

    Rectangle {
        id: box

        x: -root.theme.borderDialog
        y: root.height - root.sheetHeight + (root.opened ? 0 : root.theme.space5)
        width: root.width + 2 * root.theme.borderDialog
        height: root.sheetHeight
        topLeftRadius: root.theme.radiusSheet
        topRightRadius: root.theme.radiusSheet
        color: root.theme.bg
        border.width: root.theme.borderDialog
        border.color: root.theme.text

        Behavior on y {
            NumberAnimation {
                duration: root.theme.base
                easing.type: Easing.OutCubic
            }
        }

        MouseArea {
            anchors.fill: parent
        }

        Item {
            id: head

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: root.theme.px(30)
            anchors.leftMargin: root.theme.margin + root.theme.borderDialog
            anchors.rightMargin: root.theme.margin + root.theme.borderDialog
            height: root.theme.controlHeight

            Arch {
                id: arch

                width: root.theme.space9
                height: parent.height
                theme: root.theme
                icon: root.icon
                weight: "bold"
                color: root.theme.text
                ink: root.theme.bg
            }

            Label {
                anchors.left: arch.right
                anchors.leftMargin: root.theme.space5
                anchors.right: actionRow.left
                anchors.rightMargin: root.theme.space4
                anchors.verticalCenter: parent.verticalCenter
                theme: root.theme
                role: root.theme.portrait ? "title" : "heading"
                text: root.title
                maximumLineCount: 2
                elide: Text.ElideRight
            }

            Row {
                id: actionRow

                anchors.right: done.left
                anchors.rightMargin: root.theme.space4
                spacing: root.theme.space4
            }

            PushButton {
                id: done

                anchors.right: parent.right
                objectName: "sheetDone"
                theme: root.theme
                kind: "primary"
                icon: "check"
                text: root.doneText
                onActivated: root.closed()
            }
        }

        Item {
            id: inner

            anchors.left: head.left
            anchors.right: head.right
            anchors.top: head.bottom
            anchors.topMargin: root.theme.space5
            anchors.bottom: parent.bottom
            anchors.bottomMargin: root.theme.px(30)
        }
    }
}
