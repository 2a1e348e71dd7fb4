pragma ComponentBehavior: Bound

import QtQuick

// A part of a dossier: a tab on the line below it, or a `tile` with its picture where tabs do not fit side by side.
Pressable {
    id: root

    required property string icon
    required property string label
    required property string count
    required property string told
    required property string fresh
    required property bool on
    required property bool bare
    property bool tile: false
    readonly property bool counted: count !== "" || fresh !== ""
    readonly property bool lit: on && !tile
    readonly property color ink: lit ? theme.onPrimary : theme.text

    spoken: [label, told, fresh].filter(part => part).join(", ")
    checkable: !tile
    checked: on
    checkRole: Accessible.RadioButton
    edge: tile ? theme.edgeHeight : 0
    outlineWidth: tile ? theme.borderThin : 0
    face: lit ? theme.primary : tile ? theme.surface : theme.bg
    pressedFace: lit ? theme.primaryPressed : theme.bgDeep
    radius: tile ? theme.radiusCard : theme.radiusControl
    implicitWidth: tile ? Math.max(picture.width + theme.space4 + number.implicitWidth, word.implicitWidth) + 2 * theme.space5 : (bare ? picture.width : word.implicitWidth) + (counted ? number.implicitWidth + theme.space4 : 0) + 2 * theme.space5
    implicitHeight: tile ? Math.max(picture.height, number.implicitHeight) + theme.space2 + word.implicitHeight + 2 * theme.space4 + edge : Math.max(theme.controlHeight, (bare ? 0 : word.implicitHeight) + 2 * theme.space3)

    Icon {
        id: picture

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space5
        y: root.tile ? root.theme.space4 : (parent.height - height) / 2
        visible: root.tile || root.bare
        name: root.icon
        weight: root.tile ? "duotone" : "bold"
        color: root.tile ? root.theme.primary : root.ink
        size: root.tile ? root.theme.iconLarge : root.theme.iconNormal
    }

    Label {
        id: word

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space5
        y: root.tile ? parent.height - height - root.theme.space4 : (parent.height - height) / 2
        width: Math.min(implicitWidth, parent.width - 2 * root.theme.space5)
        visible: root.tile || !root.bare
        theme: root.theme
        role: "button"
        color: root.ink
        text: root.label
        Accessible.ignored: true
    }

    Tag {
        id: number

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space5
        y: root.tile ? root.theme.space4 : (parent.height - height) / 2
        visible: root.counted
        theme: root.theme
        kind: root.fresh ? "fresh" : "neutral"
        color: root.fresh ? root.theme.marigold : root.lit ? root.theme.surface : root.theme.bgDeep
        text: root.tile && root.fresh || (root.fresh ? "• " : "") + root.count
        Accessible.ignored: true
    }
}
