pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Something that happened: a dot with a picture on the line of time, what, when, and its state as a tag.
Item {
    id: root

    required property Theme theme
    required property string icon
    required property string title
    required property string date
    required property string line
    required property string kind
    required property string tag
    property bool last: false
    readonly property bool beside: what.implicitWidth + when.implicitWidth + theme.space4 <= words.width
    readonly property color hue: ({
            ok: theme.success,
            info: theme.info,
            warn: theme.warning,
            error: theme.danger
        })[kind] ?? theme.textSoft

    implicitHeight: Math.max(dot.height, words.implicitHeight) + (last ? 0 : theme.space5)

    Accessible.role: Accessible.ListItem
    Accessible.name: [date, title, line, tag].filter(part => part).join(", ")

    Rectangle {
        anchors.horizontalCenter: dot.horizontalCenter
        anchors.top: dot.bottom
        anchors.bottom: parent.bottom
        width: root.theme.space1
        visible: !root.last
        color: root.theme.line
    }

    Rectangle {
        id: dot

        anchors.left: parent.left
        width: root.theme.iconArch + root.theme.space1
        height: width
        radius: width / 2
        color: root.hue

        Icon {
            anchors.centerIn: parent
            name: root.icon
            color: root.theme.bg
            size: root.theme.iconSmall
        }
    }

    Column {
        id: words

        anchors.left: dot.right
        anchors.leftMargin: root.theme.space4
        anchors.right: parent.right
        spacing: root.theme.space1

        Grid {
            width: parent.width
            columns: root.beside ? 2 : 1

            Label {
                id: what

                width: root.beside ? words.width - when.width : words.width
                theme: root.theme
                role: "bodyStrong"
                text: root.title
                Accessible.ignored: true
            }

            Label {
                id: when

                width: Math.min(implicitWidth, words.width)
                theme: root.theme
                soft: true
                text: root.date
                Accessible.ignored: true
            }
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            soft: true
            text: root.line
            Accessible.ignored: true
        }

        Tag {
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: text !== ""
            theme: root.theme
            kind: root.kind
            text: root.tag
            Accessible.ignored: true
        }
    }
}
