pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Rises from the doorstep over the page; the page behind follows live. Closes with its filled button, Terug, or a
// touch above it. Focus stays inside while it is open, and then goes back where it was.
FocusScope {
    id: root

    required property Theme theme
    required property string title
    required property string icon
    required property bool opened
    property string doneText: qsTr("Done")
    // Only the content, where keys leave no room for more.
    property bool bare: false
    // The filled button, after what `footing` holds, stands below the content, where the thumb is.
    property bool thumb: false
    property Item before: null
    readonly property bool modal: opened
    // Not even room for the rail.
    readonly property bool tight: bare && most - 2 * padding < area.rail.implicitHeight
    readonly property int padding: bare ? theme.space2 : theme.low ? theme.space4 : theme.space6
    readonly property int most: height - (bare ? 0 : theme.low ? theme.space4 : theme.space9)
    readonly property int sheetHeight: Math.min(area.wanted + head.height + 2 * padding + theme.space5 + foot.height, most)
    readonly property alias scrolls: area.scrolls
    default property alias content: area.content
    property alias actions: actionRow.data
    property alias footing: footRow.data

    signal closed

    function reveal(place: real): void {
        area.contentY = Math.max(0, Math.min(place, area.wanted - area.height));
    }

    anchors.fill: parent
    visible: opened
    focus: opened
    onOpenedChanged: {
        if (opened)
            root.before = root.Window.activeFocusItem;
        (opened ? (thumb ? below : done) : root.before)?.forceActiveFocus();
    }

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

            readonly property int wordsRoom: width - words.start - buttons.width - root.theme.space4
            readonly property bool stacked: wordsRoom < words.implicitWidth / 2

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.topMargin: root.padding
            visible: !root.bare
            anchors.leftMargin: root.theme.margin + root.theme.borderDialog
            anchors.rightMargin: root.theme.margin + root.theme.borderDialog
            height: root.bare ? 0 : stacked ? words.height + root.theme.space4 + buttons.height : Math.max(root.theme.controlHeight, words.height, buttons.height)

            Arch {
                id: arch

                anchors.left: parent.left
                width: root.theme.space9
                height: root.theme.controlHeight
                theme: root.theme
                icon: root.icon
                weight: "bold"
                color: root.theme.text
                ink: root.theme.bg
                Accessible.ignored: true
            }

            Label {
                id: words

                readonly property int start: arch.width + root.theme.space5

                anchors.left: arch.right
                anchors.leftMargin: root.theme.space5
                y: head.stacked ? 0 : (head.height - height) / 2
                width: head.stacked ? head.width - start : Math.min(implicitWidth, head.wordsRoom)
                theme: root.theme
                role: root.theme.portrait || root.theme.low ? "title" : "heading"
                textScale: root.theme.capped(role, 60, root.theme.textScale)
                text: root.title
                Accessible.role: Accessible.Heading
            }

            Row {
                id: buttons

                anchors.right: parent.right
                y: head.stacked ? head.height - height : (head.height - height) / 2
                spacing: root.theme.space4

                Row {
                    id: actionRow

                    spacing: root.theme.space4
                }

                PushButton {
                    id: done

                    objectName: "sheetDone"
                    visible: !root.thumb
                    theme: root.theme
                    kind: "primary"
                    icon: "check"
                    text: root.doneText
                    onActivated: root.closed()
                }
            }
        }

        ScrollArea {
            id: area

            anchors.left: head.left
            anchors.right: head.right
            anchors.top: head.bottom
            anchors.topMargin: root.bare ? 0 : root.theme.space4
            anchors.bottom: foot.top
            anchors.bottomMargin: root.thumb ? root.theme.space4 : root.padding
            theme: root.theme
        }

        Rectangle {
            id: foot

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            height: root.thumb ? below.height + 2 * root.theme.space4 : 0
            visible: root.thumb
            color: root.theme.bgDeep

            Row {
                id: footRow

                anchors.left: parent.left
                anchors.leftMargin: root.theme.margin + root.theme.borderDialog
                anchors.verticalCenter: parent.verticalCenter
            }

            PushButton {
                id: below

                anchors.left: footRow.right
                anchors.leftMargin: footRow.width > 0 ? root.theme.space4 : 0
                anchors.right: parent.right
                anchors.rightMargin: root.theme.margin + root.theme.borderDialog
                anchors.verticalCenter: parent.verticalCenter
                objectName: "sheetDone"
                theme: root.theme
                kind: "primary"
                trailingIcon: "arrow-right"
                text: root.doneText
                onActivated: root.closed()
            }
        }
    }
}
