pragma ComponentBehavior: Bound

import QtQuick

// Cells of one size, `most` beside each other, or one below the other when a text is too long for that. Children take
// their size from `cell` and `tallest`.
Grid {
    id: root

    property int most: 2
    // Not set, it is -1, and `spacing` counts.
    readonly property real gap: columnSpacing < 0 ? spacing : columnSpacing
    readonly property real share: (width - (most - 1) * gap) / most
    readonly property real cell: columns === 1 ? width : share
    readonly property real tallest: children.reduce((most, child) => Math.max(most, child.implicitHeight), 0)
    readonly property real widest: children.reduce((most, child) => Math.max(most, child.implicitWidth), 0)

    columns: widest > share ? 1 : most
}
