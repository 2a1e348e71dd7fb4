pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Whether to send CV and letter to the employer: what goes to whom, then how it stands. Paper is always a way too.
Dialog {
    id: root

    required property App app
    readonly property ApplyController apply: app.cvExits.apply
    readonly property bool asking: apply.stage === "asking"
    readonly property bool working: apply.stage === "looking" || apply.stage === "busy"

    objectName: "applyDialog"
    title: asking ? qsTr("Send it to the employer?") : apply.label
    subtitle: apply.subject
    dialogWidth: theme.dialogNormal
    icon: "paper-plane-tilt"
    onClosed: root.app.navigation.closeSheet()

    Column {
        width: parent.width
        spacing: root.theme.space5

        Repeater {
            model: root.asking ? root.apply.promises : null

            IconLine {
                width: parent?.width ?? 0
                theme: root.theme
            }
        }

        Banner {
            objectName: "applyState"
            width: parent.width
            visible: !root.asking
            theme: root.theme
            icon: root.working ? "hourglass" : root.apply.stage === "done" ? "check-circle" : "warning"
            warning: !root.working && root.apply.stage !== "done"
            fact: root.apply.fact
            meaning: root.apply.meaning
        }

        PushButton {
            objectName: "applyAgain"
            width: Math.min(implicitWidth, parent.width)
            visible: root.apply.again && !root.working
            theme: root.theme
            big: true
            icon: "arrows-clockwise"
            text: qsTr("Try again")
            onActivated: root.apply.retry()
        }

        PushButton {
            objectName: "applyReceipt"
            width: Math.min(implicitWidth, parent.width)
            visible: root.apply.receipted && !root.working
            theme: root.theme
            big: true
            icon: "file-text"
            text: qsTr("Print a receipt")
            onActivated: root.apply.printReceipt()
        }

        ButtonPair {
            id: ends

            width: parent.width
            theme: root.theme
            first: paper
            last: on

            PushButton {
                id: paper

                objectName: "applyPrint"
                width: ends.firstWidth
                visible: root.apply.stage !== "done"
                theme: root.theme
                big: true
                icon: "printer"
                text: qsTr("Print it")
                onActivated: root.apply.printOut()
            }

            PushButton {
                id: on

                objectName: root.asking ? "applyYes" : "applyClose"
                width: ends.lastWidth
                visible: !root.working
                theme: root.theme
                kind: "primary"
                big: true
                icon: root.asking ? "paper-plane-tilt" : "check"
                text: root.asking ? qsTr("Yes, send it") : qsTr("Done")
                available: !root.asking || root.apply.named
                why: qsTr("Write your name in your CV first.")
                onActivated: root.asking ? root.apply.send() : root.closed()
            }
        }
    }
}
