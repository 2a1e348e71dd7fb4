pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A month of two wheels; the whole month is said after each touch of either.
Column {
    id: root

    required property Theme theme
    required property MonthWheels months
    required property string title

    spacing: theme.space3

    Accessible.role: Accessible.Grouping
    Accessible.name: title + " " + months.spoken

    Label {
        width: Math.max(implicitWidth, wheels.width)
        theme: root.theme
        role: "title"
        text: root.title
        wrapMode: Text.NoWrap
        Accessible.role: Accessible.Heading
    }

    Row {
        id: wheels

        spacing: root.theme.space4

        WheelPicker {
            objectName: root.objectName + "Month"
            theme: root.theme
            wheel: root.months.month
            label: qsTr("Month")
            whole: root.title
            spoken: root.months.spoken
        }

        WheelPicker {
            objectName: root.objectName + "Year"
            theme: root.theme
            wheel: root.months.year
            label: qsTr("Year")
            whole: root.title
            spoken: root.months.spoken
        }
    }
}
