pragma ComponentBehavior: Bound

import QtQuick

// A step in the list of a stepper. Steps that were made can be pressed, to jump back.
Pressable {
    id: root

    required property int number
    required property string title
    required property string standing
    // Whether it can be pressed before it was made.
    property bool free: false
    readonly property bool made: standing === "done" || standing === "problem" || free && standing === "todo"

    spoken: number + ". " + title
    more: arch.told
    pressable: made
    edge: made ? theme.edgeHeight : 0
    outlineWidth: made ? theme.borderThin : 0
    face: standing === "now" ? theme.primary : made ? theme.surface : "transparent"
    pressedFace: theme.bgDeep
    implicitHeight: Math.max(theme.controlHeight, word.implicitHeight + 2 * theme.space3 + edge)

    Accessible.selected: standing === "now"

    NumberArch {
        id: arch

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space3
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        number: root.number
        standing: root.standing
        border.width: root.standing === "done" ? 0 : root.theme.borderThin
        border.color: root.standing === "now" ? root.theme.onPrimary : root.standing === "problem" ? root.theme.warning : root.theme.control
    }

    Label {
        id: word

        anchors.left: arch.right
        anchors.leftMargin: root.theme.space4
        anchors.right: parent.right
        anchors.rightMargin: root.theme.space3
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        role: root.standing === "now" ? "bodyStrong" : "bodyMedium"
        color: root.standing === "now" ? root.theme.onPrimary : root.theme.text
        text: root.title
        Accessible.ignored: true
    }
}
