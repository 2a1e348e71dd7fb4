pragma ComponentBehavior: Bound

import QtQuick

// A step of a stepper that lies flat: an arch, with its word below where there is room for it.
Pressable {
    id: root

    required property int number
    required property string title
    required property string standing
    property bool worded: true
    readonly property real widest: Math.max(theme.touchMinimum, word.implicitWidth + theme.space3)
    // Whether it can be pressed before it was made.
    property bool free: false
    readonly property bool made: standing === "done" || standing === "problem" || free && standing === "todo"

    spoken: number + ". " + title
    more: arch.told
    pressable: made
    edge: made ? theme.edgeHeight : 0
    outlineWidth: made ? theme.borderThin : 0
    face: made ? theme.surface : "transparent"
    pressedFace: theme.bgDeep
    implicitWidth: widest
    implicitHeight: Math.max(theme.touchMinimum, arch.height + (worded ? word.implicitHeight : 0) + 2 * theme.space2) + theme.edgeHeight

    Accessible.selected: standing === "now"

    NumberArch {
        id: arch

        anchors.horizontalCenter: parent.horizontalCenter
        y: root.theme.space2
        theme: root.theme
        number: root.number
        standing: root.standing
    }

    Label {
        id: word

        anchors.top: arch.bottom
        width: parent.width
        visible: root.worded
        theme: root.theme
        role: root.standing === "now" ? "labelStrong" : "label"
        text: root.title
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }
}
