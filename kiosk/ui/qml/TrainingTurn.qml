pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// To the trainings before and after this one in the results.
Row {
    id: root

    required property Theme theme
    required property TrainingController training
    property bool iconsOnly: false

    visible: training.place !== ""
    spacing: theme.space4

    PushButton {
        objectName: "previousTraining"
        theme: root.theme
        icon: "caret-left"
        text: qsTr("Previous")
        iconOnly: true
        available: root.training.hasPrevious
        onActivated: root.training.showPrevious()
    }

    PushButton {
        objectName: "nextTraining"
        theme: root.theme
        icon: iconOnly ? "caret-right" : ""
        trailingIcon: iconOnly ? "" : "caret-right"
        text: qsTr("Next")
        iconOnly: root.iconsOnly
        available: root.training.hasNext
        onActivated: root.training.showNext()
    }
}
