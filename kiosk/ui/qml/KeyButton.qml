pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One key of the keyboard. Holding a letter types it and offers what looks like it instead, which the key with accents
// does too; no key repeats.
KeyShape {
    id: root

    required property Keyboard keyboard
    required property string code
    required property string label
    required property string icon
    required property string hint
    required property bool accents
    required property string look
    required property bool on
    readonly property bool letter: look !== "go" && label.length === 1

    objectName: (look === "offered" ? "accent-" : "key-") + code
    filled: look === "go" || on
    quiet: look === "quiet"
    offered: look === "offered"
    holds: accents
    onActivated: root.keyboard.press(root.code)
    onHeld: root.keyboard.hold(root.code)

    Accessible.checkable: code === "shift"
    Accessible.checked: on

    Label {
        anchors.horizontalCenter: parent?.horizontalCenter
        anchors.baseline: parent?.verticalCenter
        anchors.baselineOffset: root.keyboard.letterDrop
        visible: root.letter
        theme: root.theme
        role: "key"
        textScale: root.keyboard.letterScale
        color: root.ink
        text: root.label
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Row {
        anchors.centerIn: parent
        visible: !root.letter
        spacing: root.theme.space3

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: root.icon !== ""
            name: root.icon
            color: root.ink
            size: root.theme.iconLarge
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            visible: text !== ""
            theme: root.theme
            role: "button"
            textScale: root.keyboard.wordScale
            color: root.ink
            text: root.label
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }

    Label {
        anchors.right: parent?.right
        anchors.rightMargin: root.theme.space2
        visible: text !== ""
        theme: root.theme
        role: "hint"
        textScale: 1
        soft: true
        text: root.hint
        Accessible.ignored: true
    }
}
