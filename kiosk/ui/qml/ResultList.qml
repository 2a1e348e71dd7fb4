pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A list of equal rows. Whole rows fill the height, so that a page up or down cuts none; the finger scrolls too.
ListView {
    id: root

    required property Theme theme
    property int leastRow: theme.rowHeight
    readonly property int fitting: Math.max(1, Math.floor((height + spacing) / (leastRow + spacing)))
    // At least one row high, also before there is a height: rows of no height would all be made at once.
    readonly property int row: Math.max(leastRow, (height + spacing) / fitting - spacing)
    readonly property int first: Math.max(0, Math.round((contentY - originY) / (row + spacing)))
    readonly property int last: Math.min(count, first + fitting)

    function turn(pages: int): void {
        const end = Math.max(0, root.count - root.fitting);
        root.positionViewAtIndex(Math.max(0, Math.min(end, root.first + pages * root.fitting)), ListView.Beginning);
    }

    objectName: "resultList"
    clip: true
    spacing: theme.px(14)
    boundsBehavior: Flickable.StopAtBounds
    snapMode: ListView.SnapToItem
    reuseItems: true
    // Rows made ahead are made in the background, and Qt warns when a new result takes them away half made.
    cacheBuffer: 0

    Accessible.role: Accessible.List
}
