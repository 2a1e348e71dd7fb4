pragma ComponentBehavior: Bound

import QtQuick
import ".."

// What comes over a page; each button opens one.
Section {
    id: root

    signal opened(string name)

    title: "Dialogen en bladen"

    Cell {
        width: root.width
        theme: root.theme
        title: "Dialog: normal, danger. Sheet, and those that the kiosk has"

        Repeater {
            model: ["dialog", "danger", "sheet", "access", "language", "take-along", "print", "help", "desk", "closed-door", "sort"]

            PushButton {
                required property string modelData

                objectName: "open-" + modelData
                theme: root.theme
                text: modelData
                onActivated: root.opened(modelData)
            }
        }
    }
}
