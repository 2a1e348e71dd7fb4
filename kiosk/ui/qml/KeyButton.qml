pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One key. Pointer handlers instead of a mouse area: the next key may go down before the last one is up.
Item {
    id: root

    required property Theme theme
    required property Keyboard keyboard
    required property string code
    required property string label
    required property string icon
    required property string hint
    required property string accents
    required property real share
    property bool on: false
    property double releasedAt: 0
    readonly property int radius: theme.radiusKey
    readonly property bool quiet: code.length > 1 && code !== "space" && code !== "go"
    readonly property bool filled: code === "go" || on
    readonly property bool down: handler.pressed || flash.running
    readonly property color ink: filled ? theme.onPrimary : theme.text

    function trigger(): void {
        if (Date.now() - root.releasedAt < root.theme.keyGuard)
            return;
        root.releasedAt = Date.now();
        root.keyboard.press(root.code);
    }

    activeFocusOnTab: true
    implicitHeight: theme.keyHeight
    objectName: "key-" + code

    Accessible.role: Accessible.Button
    Accessible.name: label || code
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
        color: root.filled ? (root.down ? root.theme.primaryPressed : root.theme.primary) : root.down ? root.theme.bgDeep : root.quiet ? root.theme.bg : root.theme.surface
        border.width: root.theme.borderThin
        border.color: root.filled ? root.theme.primary : root.theme.control

        Row {
            anchors.centerIn: parent
            spacing: root.theme.px(10)

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
                role: root.code === "close" ? "bodyMedium" : root.code === "go" ? "keyStrong" : "key"
                color: root.ink
                text: root.label
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }

        Label {
            anchors.right: parent.right
            anchors.rightMargin: root.theme.px(9)
            visible: text !== ""
            theme: root.theme
            role: "hint"
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
        onLongPressed: root.keyboard.hold(root.code)
        onTapped: if (!root.accents || timeHeld * root.theme.second < root.theme.holdKey)
            root.trigger()
    }
}
