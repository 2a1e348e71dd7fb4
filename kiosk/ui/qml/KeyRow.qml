pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A row of keys, as wide as Python says.
Row {
    id: root

    required property Theme theme
    required property Keyboard keyboard
    required property Rows keys
    // With switches a row is chosen first, and then a key in it.
    readonly property bool scanned: true
    readonly property int radius: theme.radiusKey

    visible: repeater.count > 0
    spacing: theme.touchGap

    Repeater {
        id: repeater

        model: root.keys

        KeyButton {
            required width

            theme: root.theme
            keyboard: root.keyboard
        }
    }
}
