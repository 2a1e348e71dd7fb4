pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// Changes the language, the size of text, the colours and the door of the whole gallery.
Flow {
    id: root

    required property App app
    required property Theme theme
    required property int door

    signal doorChosen(int door)

    spacing: theme.space3

    component Choice: Chip {
        theme: root.theme
        checkable: true
        checked: on
    }

    Repeater {
        model: root.app.language.rows

        Choice {
            required property string code
            required property string name
            required property bool chosen

            objectName: "language-" + code
            text: name
            on: chosen
            onActivated: root.app.language.use(code)
        }
    }

    Repeater {
        model: root.app.access.textScales

        Choice {
            required property double modelData

            objectName: "text-" + modelData
            text: Math.round(modelData * 100) + " %"
            on: root.theme.textScale === modelData
            onActivated: root.app.access.useTextScale(modelData)
        }
    }

    Repeater {
        model: ["light", "hcDark", "hcLight"]

        Choice {
            required property string modelData

            objectName: "contrast-" + modelData
            text: modelData
            on: root.theme.contrast === modelData
            onActivated: root.app.access.useContrast(modelData)
        }
    }

    Repeater {
        model: [0, 1, 2, 5]

        Choice {
            required property int modelData

            objectName: "door-" + modelData
            icon: "house"
            text: modelData
            on: root.door === modelData
            onActivated: root.doorChosen(modelData)
        }
    }
}
