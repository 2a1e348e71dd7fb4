pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The results in one column, or in two where a low panel is wide enough.
Item {
    id: root

    required property Theme theme
    required property Rows model
    required property Component row
    required property int leastRow
    property bool twofold: false
    // Whether it can be scrolled; where there is no rail beside it, it only shows what comes first.
    property bool scrollable: true
    property string language: ""
    property string spoken: ""
    readonly property Flickable target: twofold ? grid : list
    readonly property int count: twofold ? grid.count : list.count
    readonly property int first: twofold ? grid.first : list.first
    readonly property int last: twofold ? grid.last : list.last
    readonly property int rowWidth: twofold ? grid.cellWidth - grid.gap : width
    readonly property int rowHeight: twofold ? grid.row : list.row

    // A row has another height; the others of two columns are as high as the highest.
    function fit(): void {
        if (root.twofold)
            grid.fit();
    }

    function turn(pages: int): void {
        root.twofold ? grid.turn(pages) : list.turn(pages);
    }

    function show(index: int): void {
        root.twofold ? grid.show(index) : list.show(index);
    }

    function rowAt(index: int): Item {
        return root.twofold ? grid.itemAtIndex(index) : list.itemAtIndex(index);
    }

    // Bring a row in sight, if it is not; only just, so that the edge then cuts no other one that focus would go on to.
    function reveal(index: int): void {
        if (!root.rowAt(index))
            root.show(index);
        const row = root.rowAt(index);
        if (row)
            root.target.contentY = Math.min(row.y, Math.max(root.target.contentY, row.y + row.height - root.target.height));
    }

    onTwofoldChanged: Qt.callLater(show, twofold ? list.kept : grid.kept)

    ResultList {
        id: list

        anchors.fill: parent
        objectName: root.twofold ? "" : "resultList"
        visible: !root.twofold
        theme: root.theme
        leastRow: root.leastRow
        language: root.language
        spoken: root.spoken
        interactive: root.scrollable
        model: root.twofold ? null : root.model
        delegate: root.row
    }

    ResultGrid {
        id: grid

        // The gap after the second column is outside, in both directions of writing.
        width: parent.width + gap
        height: parent.height
        objectName: root.twofold ? "resultList" : ""
        visible: root.twofold
        theme: root.theme
        leastRow: root.leastRow
        language: root.language
        spoken: root.spoken
        interactive: root.scrollable
        model: root.twofold ? root.model : null
        delegate: root.row
    }
}
