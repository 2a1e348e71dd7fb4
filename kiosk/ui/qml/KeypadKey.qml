pragma ComponentBehavior: Bound

import QtQuick

// One key of a keypad: a digit, or an icon with its word.
KeyShape {
    id: root

    property string digit: ""
    property string icon: ""
    readonly property bool narrow: parts.wide > width - 2 * theme.space3

    spoken: digit
    implicitHeight: Math.max(theme.keypadHeight, theme.edgeHeight + 2 * theme.space2 + (narrow ? parts.stacked : digits.implicitHeight))

    Label {
        id: digits

        anchors.centerIn: parent
        visible: root.digit !== ""
        theme: root.theme
        role: "heading"
        color: root.ink
        text: root.digit
        Accessible.ignored: true
    }

    Grid {
        id: parts

        readonly property int wide: mark.width + word.implicitWidth + root.theme.space3
        readonly property int stacked: mark.height + word.implicitHeight

        anchors.centerIn: parent
        columns: root.narrow ? 1 : 2
        spacing: root.narrow ? 0 : root.theme.space3
        visible: root.digit === ""
        horizontalItemAlignment: Grid.AlignHCenter
        verticalItemAlignment: Grid.AlignVCenter

        Icon {
            id: mark

            visible: root.icon !== ""
            name: root.icon
            color: root.ink
            size: root.theme.iconLarge
        }

        Label {
            id: word

            theme: root.theme
            role: "button"
            textScale: root.theme.capped("button", 38, root.theme.textScale)
            color: root.ink
            text: root.digit === "" ? root.spoken : ""
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
