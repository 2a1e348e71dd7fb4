pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Keys for a secret code, 1-2-3 on top in every language. The digits are known to `pin` only. A real keyboard types
// here too, while focus is on one of these keys. `objectName` must be its own.
Item {
    id: root

    required property Theme theme
    required property Pin pin
    property string doneText: qsTr("Done")
    // Never said on the loudspeaker.
    readonly property bool personal: true
    readonly property bool direct: true
    readonly property bool echo: true
    // Digits of a real keyboard type at once.
    readonly property Item firstFocus: digits.count > 0 ? digits.itemAt(0) : null
    readonly property int share: (width - 2 * theme.touchGap) / 3

    implicitWidth: 3 * theme.keyMost + 2 * theme.touchGap
    implicitHeight: grid.implicitHeight
    LayoutMirroring.enabled: false
    LayoutMirroring.childrenInherit: true
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Backspace || /^\d$/.test(event.text);
        if (event.key === Qt.Key_Backspace)
            root.pin.erase();
        root.pin.press(event.text);
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Digits")

    Grid {
        id: grid

        columns: 3
        spacing: root.theme.touchGap

        Repeater {
            id: digits

            model: ["1", "2", "3", "4", "5", "6", "7", "8", "9"]

            KeypadKey {
                required property string modelData

                objectName: root.objectName + "-" + modelData
                width: root.share
                height: done.implicitHeight
                theme: root.theme
                digit: modelData
                onActivated: root.pin.press(digit)
            }
        }

        KeypadKey {
            objectName: root.objectName + "-erase"
            width: root.share
            height: done.implicitHeight
            theme: root.theme
            quiet: true
            icon: "backspace"
            spoken: qsTr("Erase")
            onActivated: root.pin.erase()
        }

        KeypadKey {
            objectName: root.objectName + "-0"
            width: root.share
            height: done.implicitHeight
            theme: root.theme
            digit: "0"
            onActivated: root.pin.press(digit)
        }

        KeypadKey {
            id: done

            readonly property string why: qsTr("%n more digits", "", root.pin.missing)

            objectName: root.objectName + "-done"
            width: root.share
            theme: root.theme
            filled: true
            available: root.pin.missing === 0
            icon: "check"
            spoken: root.doneText
            onActivated: root.pin.enter()
            onRefused: Accessible.announce(why)

            Accessible.description: available ? "" : why
        }
    }
}
