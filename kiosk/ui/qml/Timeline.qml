pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What happened, newest first.
Column {
    id: root

    required property Theme theme
    required property Rows model
    required property string title

    Accessible.role: Accessible.List
    Accessible.name: title

    Repeater {
        id: entries

        model: root.model

        TimelineEntry {
            required property int index

            objectName: "entry" + index
            width: root.width
            theme: root.theme
            last: index === entries.count - 1
        }
    }
}
