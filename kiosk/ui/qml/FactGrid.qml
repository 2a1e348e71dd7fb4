pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Key facts side by side.
Grid {
    id: root

    required property Theme theme
    required property Rows model
    property int across: 3

    visible: facts.count > 0
    columns: across
    rowSpacing: theme.px(18)
    columnSpacing: theme.space5

    Repeater {
        id: facts

        model: root.model

        Fact {
            width: (root.width - (root.across - 1) * root.columnSpacing) / root.across
            theme: root.theme
        }
    }
}
