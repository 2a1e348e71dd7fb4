pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One key. Pointer handlers instead of a mouse area: the next key may go down before the last one is up. Holding one
// offers what looks like its letter, which the key with accents does too; no key repeats.
Item {
    id: root

    required property Theme theme
    required property Keyboard keyboard
    required property string code
    required property string label
    required property string spoken
    required property string icon
    required property string hint
    required property bool accents
    required property string look
    required property bool on
    property double releasedAt: 0
    readonly property int radius: theme.radiusKey
    readonly property bool filled: look === "go" || on
    readonly property bool letter: look !== "go" && label.length === 1
    readonly property bool down: handler.pressed || flash.running
    readonly property color ink: filled ? theme.onPrimary : theme.text
    readonly property color face: look === "quiet" ? theme.bg : theme.surface

    function trigger(): void {
        if (Date.now() - root.releasedAt < root.theme.keyGuard)
            return;
        root.releasedAt = Date.now();
        root.keyboard.press(root.code);
    }

    activeFocusOnTab: true
    implicitHeight: theme.keyHeight
    objectName: (look === "offered" ? "accent-" : "key-") + code

    Accessible.role: Accessible.Button
    Accessible.name: spoken
    Accessible.focusable: true
    Accessible.checkable: code === "shift"
    Accessible.checked: on
    Accessible.onPressAction: root.trigger()

    Rectangle {
        anchors.fill: parent
        visible: !root.down
        radius: root.theme.radiusKey
        color: root.filled ? root.theme.primaryEdge : root.theme.edge
    }

    Rectangle {
        y: root.down ? root.theme.edgeHeight : 0
        width: parent.width
        height: parent.height - root.theme.edgeHeight
        radius: root.theme.radiusKey
        color: root.filled ? (root.down ? root.theme.primaryPressed : root.theme.primary) : root.down ? root.theme.bgDeep : root.face
        border.width: root.look === "offered" ? root.theme.borderSelected : root.theme.borderThin
        border.color: root.filled || root.look === "offered" ? root.theme.primary : root.theme.control

        Label {
            anchors.horizontalCenter: parent.horizontalCenter
            anchors.baseline: parent.verticalCenter
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
            anchors.right: parent.right
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

    Timer {
        id: flash

        interval: root.theme.press
    }

    TapHandler {
        id: handler

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: root.theme.holdKey / root.theme.second
        onPressedChanged: if (pressed)
            flash.restart()
        onLongPressed: if (root.accents)
            root.keyboard.hold(root.code)
        onTapped: if (!root.accents || timeHeld * root.theme.second < root.theme.holdKey)
            root.trigger()
    }
}
