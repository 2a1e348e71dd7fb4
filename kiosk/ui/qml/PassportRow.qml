pragma ComponentBehavior: Bound

import QtQuick

// Something that a visitor can do, since when, and whether a document or a test proves it. The line above it is left
// out of the first one.
Pressable {
    id: root

    required property string fact
    required property string detail
    required property bool proven
    property bool first: false
    readonly property bool beside: what.implicitWidth + since.implicitWidth + mark.implicitWidth + 2 * theme.space4 <= width

    spoken: [fact, detail, mark.text].filter(part => part).join(", ")
    edge: 0
    outlineWidth: 0
    face: "transparent"
    pressedFace: theme.bgDeep
    implicitHeight: Math.max(theme.touchMinimum, line.implicitHeight + 2 * theme.space3)

    Rectangle {
        width: parent.width
        height: root.theme.borderThin
        visible: !root.first
        color: root.theme.line
    }

    Flow {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.space4

        Label {
            id: what

            width: Math.min(implicitWidth, root.width)
            theme: root.theme
            role: "bodyStrong"
            text: root.fact
            Accessible.ignored: true
        }

        Label {
            id: since

            width: root.beside ? root.width - what.width - mark.width - 2 * line.spacing : Math.min(implicitWidth, root.width)
            theme: root.theme
            soft: true
            text: root.detail
            Accessible.ignored: true
        }

        Tag {
            id: mark

            theme: root.theme
            kind: root.proven ? "ok" : "neutral"
            icon: root.proven ? "seal-check" : ""
            text: root.proven ? qsTr("Proven") : qsTr("You say so")
            Accessible.ignored: true
        }
    }
}
