pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The starts of a training, from number `from` to before number `to`.
Flow {
    id: root

    required property Theme theme
    required property TrainingController training
    property int from: 0
    property int to: 99
    property int columns: 1

    spacing: theme.touchGap

    Repeater {
        model: root.training.starts

        StartRow {
            required property int index

            objectName: "start" + index
            width: Math.floor((root.width - (root.columns - 1) * root.spacing) / root.columns)
            visible: index >= root.from && index < root.to
            theme: root.theme
            onActivated: root.training.openPlace(index)
        }
    }
}
