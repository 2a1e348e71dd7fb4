pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A list of rows. Rows of usual height fill the list, so that a page up or down cuts none; a row with more words is
// higher. The row on top stays there when the size of text changes.
ListView {
    id: root

    required property Theme theme
    property int leastRow: theme.rowHeight
    readonly property int fitting: Math.max(1, Math.floor((height + spacing) / (leastRow + spacing)))
    // At least one row high, also before there is a height: rows of no height would all be made at once.
    readonly property int row: Math.max(leastRow, (height + spacing) / fitting - spacing)
    readonly property int first: rowAt(contentY + Math.min(row, height) / 2, contentHeight, 0)
    // Counted after the rows stand: what tells it may change the height that it is counted from.
    property int last: 0
    property int kept: 0
    property string language: ""
    property string spoken: ""

    function rowAt(place: real, end: real, beyond: int): int {
        return place < root.originY + end ? Math.max(0, root.indexAt(0, place)) : Math.max(0, beyond);
    }

    function see(): void {
        // A call put off may come when the page is gone already, and nothing of the list is there but itself.
        if (root.visible)
            root.last = Math.min(root.count, 1 + root.rowAt(root.contentY + root.height - Math.min(root.row, root.height) / 2, root.contentHeight, root.count - 1));
    }

    function turn(pages: int): void {
        if (pages > 0)
            root.show(Math.max(root.first + 1, root.last - (root.cut(root.last - 1) ? 1 : 0)));
        else
            root.positionViewAtIndex(Math.max(0, root.first - 1), ListView.End);
        root.show(root.first + (root.cut(root.first) ? 1 : 0));
    }

    function show(index: int): void {
        root.positionViewAtIndex(Math.max(0, Math.min(root.count - 1, index)), ListView.Beginning);
        root.kept = root.first;
    }

    function cut(index: int): bool {
        const row = root.itemAtIndex(index);
        return row !== null && row.height <= root.height && (row.y < root.contentY - 1 || row.y + row.height > root.contentY + root.height + 1);
    }

    function keep(): void {
        root.forceLayout();
        root.positionViewAtIndex(Math.min(root.count - 1, root.kept), ListView.Beginning);
    }

    clip: true
    spacing: theme.space3
    boundsBehavior: Flickable.StopAtBounds
    snapMode: ListView.SnapToItem
    reuseItems: true
    // Rows made ahead are made in the background, and Qt warns when a new result takes them away half made.
    cacheBuffer: 0
    onContentYChanged: Qt.callLater(root.see)
    onHeightChanged: Qt.callLater(root.see)
    onContentHeightChanged: Qt.callLater(root.see)
    onCountChanged: Qt.callLater(root.see)
    onVisibleChanged: Qt.callLater(root.see)
    onMovementEnded: kept = first
    onRowChanged: Qt.callLater(root.keep)
    // Other words have other heights.
    onLanguageChanged: Qt.callLater(root.keep)

    Accessible.role: Accessible.List
    Accessible.name: spoken

    Connections {
        target: root.model as Rows

        function onModelReset(): void {
            root.kept = 0;
        }
    }
}
