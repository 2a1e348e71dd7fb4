pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The printer at work: which sheet of how many, and then the sheets to take.
Column {
    id: root

    required property Theme theme
    required property PrintingController printing
    readonly property bool busy: printing.stage === "busy"
    readonly property Item first: busy ? stop : taken

    signal done

    spacing: theme.space7

    ProgressBar {
        objectName: "printProgress"
        width: parent.width
        visible: root.busy && root.printing.sheet !== ""
        theme: root.theme
        words: root.printing.sheet
        portion: root.printing.portion
    }

    PushButton {
        id: stop

        anchors.right: parent.right
        objectName: "printStop"
        width: Math.min(implicitWidth, parent.width)
        visible: root.busy && root.printing.stoppable
        theme: root.theme
        big: true
        icon: "x"
        text: qsTr("Stop printing")
        onActivated: root.printing.stop()
    }

    PushButton {
        id: taken

        anchors.right: parent.right
        objectName: "printDone"
        width: Math.min(implicitWidth, parent.width)
        visible: !root.busy
        theme: root.theme
        kind: "primary"
        big: true
        icon: "check"
        text: root.printing.taken
        onActivated: root.done()
    }
}
