pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The hours of the week with today marked, and the next days with other hours.
Column {
    id: root

    required property Theme theme
    required property PlaceController place

    Label {
        width: parent.width
        visible: week.count > 0
        bottomPadding: root.theme.space2 - lead
        theme: root.theme
        role: "bodyStrong"
        text: qsTr("Opening hours")
        Accessible.role: Accessible.Heading
    }

    Repeater {
        id: week

        model: root.place.days

        HoursRow {
            required today
            required property bool closed

            width: root.width
            theme: root.theme
            soft: closed
        }
    }

    Label {
        width: parent.width
        visible: others.count > 0
        topPadding: lead + root.theme.space4
        bottomPadding: root.theme.space2 - lead
        theme: root.theme
        role: "bodyStrong"
        text: qsTr("Other hours on")
        Accessible.role: Accessible.Heading
    }

    Repeater {
        id: others

        model: root.place.exceptions

        HoursRow {
            required reason

            width: root.width
            theme: root.theme
            reasonLanguage: root.place.textLanguage
        }
    }
}
