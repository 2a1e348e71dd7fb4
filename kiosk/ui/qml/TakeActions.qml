pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// To keep what the page shows, to print it, to take it along, or to note that one applied: tiles side by side, or
// full-width rows where their words would not fit. The last of an odd number is as wide as the rest of its row.
Flow {
    id: root

    required property Theme theme
    // With the icon beside the word also where two fit side by side: where height is scarce.
    property bool flat: false
    property bool kept: false
    // Whether one applies for what is shown, and did.
    property bool appliable: false
    property bool applied: false
    readonly property int half: Math.floor((width - spacing) / 2)
    readonly property int many: appliable ? 4 : 3
    readonly property int part: Math.floor((width - (many - 1) * spacing) / many)
    readonly property int widest: Math.max(keep.implicitWidth, paper.implicitWidth, phone.implicitWidth, appliable ? note.implicitWidth : 0)
    readonly property bool abreast: flat && widest + theme.iconLarge + 3 * theme.space5 <= part
    readonly property bool rows: widest > half
    readonly property int share: rows ? width : abreast ? part : half
    readonly property int tallest: rows ? 0 : Math.max(keep.implicitHeight, paper.implicitHeight, phone.implicitHeight, appliable ? note.implicitHeight : 0)

    signal keepWanted
    signal printWanted
    signal phoneWanted
    signal noteWanted

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

        // The only one of its row: low and wide.
        readonly property bool alone: !root.rows && !root.abreast && !root.appliable

        objectName: "takeAlongButton"
        width: root.rows || root.abreast || root.appliable ? root.share : root.width
        height: Math.max(implicitHeight, alone ? 0 : root.tallest)
        theme: root.theme
        wide: root.rows || root.flat || alone
        leastHeight: root.flat || alone ? root.theme.controlHeight : root.theme.controlBig
        icon: "qr-code"
        text: qsTr("Take along (QR)")
        onActivated: root.phoneWanted()
    }

    ActionTile {
        id: note

        objectName: "appliedButton"
        width: root.share
        height: Math.max(implicitHeight, root.tallest)
        visible: root.appliable
        theme: root.theme
        wide: root.rows || root.flat
        leastHeight: root.flat ? root.theme.controlHeight : root.theme.controlBig
        icon: "check-square"
        text: qsTr("I applied")
        on: root.applied
        checkable: true
        checked: root.applied
        onActivated: root.noteWanted()
    }
}
