pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// To keep what the page shows, to print it, or to take it along: tiles side by side, or full-width rows where their
// words would not fit. The last of an odd number is as wide as the rest of its row.
Flow {
    id: root

    required property Theme theme
    // With the icon beside the word also where two fit side by side: where height is scarce.
    property bool flat: false
    property bool kept: false
    readonly property int half: Math.floor((width - spacing) / 2)
    readonly property int third: Math.floor((width - 2 * spacing) / 3)
    readonly property int widest: Math.max(keep.implicitWidth, paper.implicitWidth, phone.implicitWidth)
    readonly property bool abreast: flat && widest + theme.iconLarge + 3 * theme.space5 <= third
    readonly property bool rows: widest > half
    readonly property int share: rows ? width : abreast ? third : half
    readonly property int tallest: rows ? 0 : Math.max(keep.implicitHeight, paper.implicitHeight, phone.implicitHeight)

    signal keepWanted
    signal printWanted
    signal phoneWanted

    spacing: theme.space4

    ActionTile {
        id: keep

        objectName: "keepButton"
        width: root.share
        height: Math.max(implicitHeight, root.tallest)
        theme: root.theme
        wide: root.rows || root.flat
        leastHeight: root.flat ? root.theme.controlHeight : root.theme.controlBig
        icon: "bookmark-simple"
        text: root.kept ? qsTr("Saved") : qsTr("Save")
        on: root.kept
        onWeight: "fill"
        checkable: true
        checked: root.kept
        onActivated: root.keepWanted()
    }

    ActionTile {
        id: paper

        objectName: "printButton"
        width: root.share
        height: Math.max(implicitHeight, root.tallest)
        theme: root.theme
        wide: root.rows || root.flat
        leastHeight: root.flat ? root.theme.controlHeight : root.theme.controlBig
        icon: "printer"
        text: qsTr("Print")
        onActivated: root.printWanted()
    }

    ActionTile {
        id: phone

        objectName: "takeAlongButton"
        width: root.rows || root.abreast ? root.share : root.width
        height: Math.max(implicitHeight, root.tallest)
        theme: root.theme
        wide: root.rows || root.flat
        leastHeight: root.flat ? root.theme.controlHeight : root.theme.controlBig
        icon: "qr-code"
        text: qsTr("Take along (QR)")
        onActivated: root.phoneWanted()
    }
}
