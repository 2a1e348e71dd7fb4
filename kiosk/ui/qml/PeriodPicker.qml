pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// From a month to a month. What still goes on has no end to choose.
Flow {
    id: root

    required property Theme theme
    required property Period period
    required property string ongoingText

    spacing: theme.space6

    MonthPicker {
        objectName: root.objectName + "Begin"
        theme: root.theme
        months: root.period.begin
        title: qsTr("From when?")
    }

    MonthPicker {
        objectName: root.objectName + "End"
        visible: !root.period.ongoing
        theme: root.theme
        months: root.period.end
        title: qsTr("Until when?")
    }

    Chip {
        objectName: root.objectName + "Ongoing"
        theme: root.theme
        text: root.ongoingText
        checkable: true
        checked: root.period.ongoing
        on: root.period.ongoing
        onActivated: root.period.setOngoing(!root.period.ongoing)
    }
}
