pragma ComponentBehavior: Bound

import QtQuick

// Cells of one size, `most` beside each other, or as many as leave every text whole. Children take their size from
// `cell` and `tallest`.
Grid {
    id: root

    property int most: 2
    // Not set, it is -1, and `spacing` counts.
    readonly property real gap: columnSpacing < 0 ? spacing : columnSpacing
    readonly property real cell: (width - (columns - 1) * gap) / columns
    readonly property real tallest: children.reduce((most, child) => Math.max(most, child.implicitHeight), 0)
    readonly property real widest: children.reduce((most, child) => Math.max(most, child.implicitWidth), 0)

    columns: Math.max(1, Math.min(most, Math.floor((width + gap) / (widest + gap))))
}
