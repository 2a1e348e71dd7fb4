pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// To print what the page shows, or to take it along: tiles side by side, or full-width rows where their words would not fit.
Flow {
    id: root

    required property Theme theme
    // With the icon beside the word also where two fit side by side: where height is scarce.
    property bool flat: false
    readonly property int half: Math.floor((width - spacing) / 2)
    readonly property bool rows: Math.max(paper.implicitWidth, phone.implicitWidth) > half
    readonly property int share: rows ? width : half

    signal printWanted
    signal phoneWanted

    spacing: theme.space4

    ActionTile {
        id: paper

        objectName: "printButton"
        width: root.share
        height: Math.max(implicitHeight, root.rows ? 0 : phone.implicitHeight)
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
        width: root.share
        height: Math.max(implicitHeight, root.rows ? 0 : paper.implicitHeight)
        theme: root.theme
        wide: root.rows || root.flat
        leastHeight: root.flat ? root.theme.controlHeight : root.theme.controlBig
        icon: "qr-code"
        text: qsTr("Take along (QR)")
        onActivated: root.phoneWanted()
    }
}
