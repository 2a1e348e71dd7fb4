pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Over the page and under the doorstep: a fact or a question, and at most two buttons. Closes by its own button, Terug,
// or a touch beside it. Focus stays inside while it is open, and then goes back where it was. Dialogs open no dialogs.
// Where keys leave no room beside it, it takes the whole page.
FocusScope {
    id: root

    required property Theme theme
    required property string title
    property string subtitle: ""
    property int dialogWidth: theme.dialogWide
    property string icon: ""
    property bool alarming: false
    readonly property bool full: height < theme.typingRoom + theme.space10
    readonly property int beside: full ? 0 : theme.space4
    readonly property int side: full ? theme.margin : padding
    property int padding: full || theme.low ? theme.space4 : theme.portrait || theme.small ? theme.space6 : theme.dialogPadding
    property Item before: null
    // The height that is there for content before it scrolls.
    readonly property int room: height - head.height - theme.space5 - 2 * padding - 2 * beside
    readonly property bool modal: visible
    default property alias content: area.content

    signal closed

    anchors.fill: parent
    focus: visible
    Component.onCompleted: {
        root.before = root.Window.activeFocusItem;
        box.nextItemInFocusChain()?.forceActiveFocus();
    }
    Component.onDestruction: root.before?.forceActiveFocus()

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
        onClicked: root.closed()
    }

    Rectangle {
        id: box

        anchors.centerIn: parent
        width: root.full ? root.width : Math.min(root.dialogWidth, root.width - 2 * root.theme.space5)
        height: root.full ? root.height : Math.min(head.height + area.wanted + root.theme.space5 + 2 * root.padding, root.height - 2 * root.beside)
        radius: root.full ? 0 : root.theme.radiusDialog
        color: root.theme.bg
        border.width: root.full ? 0 : root.theme.borderDialog
        border.color: root.theme.text

        MouseArea {
            anchors.fill: parent
        }

        Item {
            id: head

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: root.side
            anchors.topMargin: root.padding
            height: Math.max(words.height, root.theme.controlHeight, mark.visible ? mark.height : 0)

            Arch {
                id: mark

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: root.theme.space10
                height: root.theme.space10
                visible: root.icon !== ""
                theme: root.theme
                icon: root.icon
                weight: "bold"
                iconSize: root.theme.iconArch
                color: root.alarming ? root.theme.danger : root.theme.primary
                ink: root.alarming ? root.theme.onDanger : root.theme.onPrimary
            }

            Column {
                id: words

                anchors.verticalCenter: parent.verticalCenter
                anchors.left: mark.visible ? mark.right : parent.left
                anchors.leftMargin: mark.visible ? root.theme.space5 : 0
                anchors.right: parent.right
                anchors.rightMargin: root.theme.controlHeight + root.theme.space5

                Label {
                    width: parent.width
                    theme: root.theme
                    role: "heading"
                    textScale: root.theme.capped("heading", 60, root.theme.textScale)
                    text: root.title
                    Accessible.role: Accessible.Heading
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
                theme: root.theme
                text: qsTr("Close")
                icon: "x"
                iconOnly: true
                onActivated: root.closed()
            }
        }

        ScrollArea {
            id: area

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: head.bottom
            anchors.bottom: parent.bottom
            anchors.margins: root.side
            anchors.topMargin: root.theme.space5
            anchors.bottomMargin: root.padding
            theme: root.theme
        }
    }
}
