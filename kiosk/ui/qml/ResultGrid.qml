pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A list of rows in two columns, all as high as the highest of those that were seen: for a low panel.
GridView {
    id: root

    required property Theme theme
    property int leastRow: theme.rowHeight
    readonly property int gap: theme.space3
    property int tallest: 0
    readonly property int needed: Math.max(leastRow, tallest)
    readonly property int lines: Math.max(1, Math.floor((height + gap) / (needed + gap)))
    readonly property int row: cellHeight - gap
    readonly property int first: 2 * Math.max(0, Math.round((contentY - originY) / cellHeight))
    readonly property int last: Math.min(count, first + 2 * lines)
    property int kept: 0
    property string language: ""
    property string spoken: ""

    // While the words of a row find their lines it is higher for a moment than it will be.
    function fit(): void {
        Qt.callLater(root.measure);
    }

    function measure(): void {
        if (root.moving)
            root.kept = root.first;
        root.tallest = root.contentItem.children.reduce((most, row) => Math.max(most, row.visible ? row.implicitHeight : 0), root.tallest);
    }

    function remeasure(): void {
        root.tallest = 0;
        Qt.callLater(root.measure);
    }

    function turn(pages: int): void {
        root.show(root.first + 2 * pages * root.lines);
    }

    function show(index: int): void {
        const end = root.count - 2 * root.lines + root.count % 2;
        root.positionViewAtIndex(Math.max(0, Math.min(end, index)), GridView.Beginning);
        root.kept = root.first;
    }

    function keep(): void {
        root.forceLayout();
        root.positionViewAtIndex(Math.min(root.count - 1, root.kept), GridView.Beginning);
    }

    clip: true
    cellWidth: Math.floor(width / 2)
    cellHeight: Math.max(needed + gap, Math.floor((height + gap) / lines))
    boundsBehavior: Flickable.StopAtBounds
    snapMode: GridView.SnapToRow
    reuseItems: true
    cacheBuffer: 0
    onMovementEnded: kept = first
    onRowChanged: Qt.callLater(root.keep)
    // Other words have other heights.
    onLanguageChanged: {
        root.remeasure();
        Qt.callLater(root.keep);
    }
    onLeastRowChanged: root.remeasure()

    Accessible.role: Accessible.List
    Accessible.name: spoken

    Connections {
        target: root.model as Rows

        function onModelReset(): void {
            root.kept = 0;
            root.remeasure();
        }
    }
}
