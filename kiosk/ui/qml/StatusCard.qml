pragma ComponentBehavior: Bound

import QtQuick

// What an operator sees of one part of the kiosk: good, watch or wrong, in colour, picture and word. `portion` of
// something that fills up goes from 0 to 1.
Card {
    id: root

    required property string icon
    required property string title
    required property string health
    required property string fact
    property string detail: ""
    property real portion: -1
    readonly property color hue: health === "good" ? theme.success : health === "watch" ? theme.warning : theme.danger

    padding: theme.space5
    implicitHeight: column.implicitHeight + 2 * padding

    Accessible.role: Accessible.StaticText
    Accessible.name: [title, mark.text, fact, detail].filter(part => part).join(". ")

    Rectangle {
        x: -root.padding
        y: -root.padding
        width: root.width
        height: root.theme.space2
        topLeftRadius: root.theme.radiusCard
        topRightRadius: root.theme.radiusCard
        color: root.hue
    }

    Column {
        id: column

        width: parent.width
        spacing: root.theme.space2

        Item {
            id: head

            readonly property bool beside: picture.width + name.implicitWidth + mark.implicitWidth + 2 * root.theme.space3 <= width

            width: parent.width
            height: beside ? Math.max(name.height, mark.height) : name.height + mark.height + root.theme.space2

            Icon {
                id: picture

                anchors.verticalCenter: name.verticalCenter
                anchors.left: parent.left
                name: root.icon
                color: root.theme.text
                size: root.theme.iconNormal
            }

            Label {
                id: name

                anchors.left: picture.right
                anchors.leftMargin: root.theme.space3
                anchors.right: head.beside ? mark.left : parent.right
                theme: root.theme
                role: "bodyStrong"
                text: root.title
                Accessible.ignored: true
            }

            Tag {
                id: mark

                anchors.right: parent.right
                anchors.bottom: parent.bottom
                theme: root.theme
                kind: root.health === "good" ? "ok" : root.health === "watch" ? "warn" : "error"
                icon: root.health === "good" ? "check-circle" : root.health === "watch" ? "warning" : "x-circle"
                text: root.health === "good" ? qsTr("Good") : root.health === "watch" ? qsTr("Watch out") : qsTr("Wrong")
                Accessible.ignored: true
            }
        }

        Label {
            width: parent.width
            theme: root.theme
            role: "title"
            text: root.fact
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            role: "label"
            soft: true
            text: root.detail
            Accessible.ignored: true
        }

        ProgressBar {
            width: parent.width
            visible: root.portion >= 0
            theme: root.theme
            words: ""
            portion: Math.max(0, root.portion)
            fill: root.hue
            Accessible.ignored: true
        }
    }
}
