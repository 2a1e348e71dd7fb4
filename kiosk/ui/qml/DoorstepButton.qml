pragma ComponentBehavior: Bound

import QtQuick

// A button of the doorstep: outlined on dark, `on` while what it opens is open, `stop` for Stop & wipe. Its label stops
// growing at 38 design pixels; where that is too wide, padding goes first, then the icon stands above the word.
Pressable {
    id: root

    required property string text
    required property string icon
    property bool on: false
    property bool highlight: false
    property bool stop: false
    property bool stacked: false
    readonly property bool lit: on || highlight
    readonly property color ink: lit ? theme.onMarigold : stop ? (theme.highContrast ? theme.plinth : theme.danger) : theme.textOnDark
    readonly property real textScale: theme.capped("button", 38, theme.textScale)
    readonly property int beside: stacked ? 0 : picture.width + theme.space3
    readonly property int wide: Math.ceil(word.implicitWidth) + picture.width + theme.space3 + 2 * theme.doorstepPadding
    readonly property int tight: Math.ceil(word.implicitWidth) + picture.width + theme.space3 + 2 * theme.doorstepPaddingTight
    readonly property int least: Math.max(theme.touchMinimum, Math.ceil(longest.contentWidth) + beside + 2 * theme.doorstepPaddingTight)

    spoken: text
    edge: 0
    face: lit ? theme.marigold : stop ? (theme.highContrast ? theme.textOnDark : theme.bg) : theme.plinthBtn
    pressedFace: lit ? theme.marigoldEdge : stop ? theme.bgDeep : theme.plinth
    outline: lit ? theme.marigold : stop ? face : theme.plinthLine
    implicitHeight: Math.max(theme.controlHeight, content.implicitHeight + 2 * (stacked ? theme.space3 : theme.space2))
    implicitWidth: stacked ? Math.ceil(word.implicitWidth) + 2 * theme.doorstepPaddingTight : wide

    Grid {
        id: content

        anchors.centerIn: parent
        // Letters that reach far down need the room below.
        anchors.verticalCenterOffset: root.stacked ? -root.theme.space1 : 0
        columns: root.stacked ? 1 : 2
        spacing: root.stacked ? 0 : root.theme.space3
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            id: picture

            name: root.icon
            color: root.ink
            size: root.theme.iconNormal
        }

        Label {
            id: word

            width: Math.min(implicitWidth, root.width - root.beside - 2 * root.theme.doorstepPaddingTight)
            theme: root.theme
            role: "button"
            textScale: root.textScale
            color: root.ink
            text: root.text
            horizontalAlignment: root.stacked ? Text.AlignHCenter : Text.AlignLeft
            Accessible.ignored: true
        }
    }

    // As wide as the longest word: narrower than that it would break.
    WidestWord {
        id: longest

        theme: root.theme
        role: "button"
        textScale: root.textScale
        text: root.text
    }
}
