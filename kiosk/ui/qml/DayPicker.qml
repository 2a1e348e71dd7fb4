pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// When: today, the day beside it, or another day on a wheel.
Column {
    id: root

    required property Theme theme
    required property DayChoice choice
    property string prefix: "day"

    spacing: theme.space4

    Label {
        width: parent.width
        theme: root.theme
        role: "title"
        text: qsTr("When?")
        Accessible.role: Accessible.Heading
    }

    EqualGrid {
        id: dates

        width: parent.width
        most: 3
        spacing: root.theme.space3

        Repeater {
            model: root.choice.rows

            FacetCell {
                required property int index
                required property string note
                required property bool chosen

                objectName: root.prefix + index
                width: dates.cell
                height: dates.tallest
                theme: root.theme
                count: note
                on: chosen
                checkRole: Accessible.RadioButton
                onActivated: root.choice.choose(index)
            }
        }
    }

    WheelPicker {
        objectName: root.prefix + "Wheel"
        visible: root.choice.other
        theme: root.theme
        wheel: root.choice.wheel
        label: qsTr("Which day?")
    }
}
