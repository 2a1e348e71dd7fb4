pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Numbered steps of a form; those that were made can be pressed, to jump back freely. Upright panels show arches beside
// each other, and only the word of this step where all of them do not fit. `now` counts from 0.
Column {
    id: root

    required property Theme theme
    required property Rows model
    required property int now
    property bool flat: theme.portrait
    // Whether one can jump on to any step, too.
    property bool free: false
    // What is written below the arches that have no room for their words.
    readonly property string title: !arches.worded && steps.count > now ? (steps.itemAt(now) as StepperArch)?.title ?? "" : ""

    signal jumped(int step)

    spacing: flat ? theme.space3 : theme.touchGap

    Accessible.role: Accessible.List
    Accessible.name: [qsTr("Step %1 of %2").arg(now + 1).arg(model.rowCount()), title].filter(part => part).join(": ")

    Repeater {
        model: root.flat ? null : root.model

        StepperRow {
            required property int index

            objectName: "step" + index
            width: root.width
            theme: root.theme
            free: root.free
            number: index + 1
            onActivated: root.jumped(index)
        }
    }

    Row {
        id: arches

        readonly property real share: (width - (steps.count - 1) * spacing) / Math.max(1, steps.count)
        readonly property bool worded: children.every(child => !(child instanceof StepperArch) || child.widest <= share)

        width: parent.width
        visible: root.flat
        spacing: root.theme.touchGap

        Repeater {
            id: steps

            model: root.flat ? root.model : null

            StepperArch {
                required property int index

                objectName: "step" + index
                width: arches.share
                theme: root.theme
                free: root.free
                number: index + 1
                worded: arches.worded
                onActivated: root.jumped(index)
            }
        }
    }

    Label {
        width: parent.width
        visible: root.title !== ""
        theme: root.theme
        role: "bodyStrong"
        text: (root.now + 1) + ". " + root.title
        Accessible.ignored: true
    }
}
