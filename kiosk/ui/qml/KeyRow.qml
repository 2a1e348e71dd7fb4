pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A row of keys that share its width.
Item {
    id: root

    required property Theme theme
    required property Keyboard keyboard
    required property Rows keys
    readonly property real total: {
        let sum = 0;
        for (let at = 0; at < repeater.count; at++)
            sum += (repeater.itemAt(at) as KeyButton)?.share ?? 0;
        return sum;
    }
    readonly property real unit: (width - (repeater.count - 1) * theme.space2) / Math.max(1, total)

    // With switches a row is chosen first, and then a key in it.
    readonly property bool scanned: true

    implicitHeight: theme.keyHeight

    Row {
        spacing: root.theme.space2

        Repeater {
            id: repeater

            model: root.keys

            KeyButton {
                width: root.unit * share
                height: root.theme.keyHeight
                theme: root.theme
                keyboard: root.keyboard
                on: code === "shift" && root.keyboard.shifted
            }
        }
    }
}
