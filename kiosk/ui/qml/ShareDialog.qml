pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What a counsellor may see: chosen by the visitor, then sent sealed or printed.
Dialog {
    id: root

    required property App app
    readonly property ShareController share: app.share
    readonly property bool sent: share.stage === "sent"
    readonly property bool failed: share.stage === "failed"

    objectName: "shareDialog"
    title: sent ? qsTr("It is sent") : failed ? qsTr("It could not be sent") : qsTr("What may your counsellor see?")
    subtitle: sent ? qsTr("The office reads it soon. Your file itself stays locked.") : failed ? qsTr("Print it, and give the sheet to your counsellor.") : qsTr("Touch what you want to show. The rest stays yours. Your first name goes with it.")
    icon: sent ? "check" : "share-network"
    dialogWidth: theme.dialogNormal
    onClosed: root.app.navigation.closeSheet()

    Column {
        width: parent.width
        spacing: root.theme.space5

        EqualGrid {
            id: parts

            width: parent.width
            visible: !root.sent
            most: root.theme.single ? 1 : 3
            spacing: root.theme.space3

            Repeater {
                model: root.share.rows

                FacetCell {
                    required property int index
                    required property string note
                    required property bool chosen

                    objectName: "share" + index
                    width: parts.cell
                    height: parts.tallest
                    theme: root.theme
                    count: note
                    on: chosen
                    empty: note === "0"
                    onActivated: root.share.toggle(index)
                }
            }
        }

        TextNote {
            width: parent.width
            visible: !root.sent
            theme: root.theme
            icon: "shield-check"
            text: qsTr("Only the office can read what you send. It gets a copy of now, and nothing of what you change later.")
        }

        ButtonPair {
            id: ends

            width: parent.width
            visible: !root.sent
            theme: root.theme
            first: paper
            last: send

            PushButton {
                id: paper

                objectName: "sharePrint"
                width: ends.firstWidth
                theme: root.theme
                kind: root.failed ? "primary" : "secondary"
                big: true
                icon: "printer"
                text: qsTr("On paper")
                available: root.share.ready
                why: qsTr("Choose first what you want to show.")
                onActivated: root.share.printOut()
            }

            PushButton {
                id: send

                objectName: "shareSend"
                width: ends.lastWidth
                theme: root.theme
                kind: root.failed ? "secondary" : "primary"
                big: true
                icon: "paper-plane-tilt"
                text: root.failed ? qsTr("Try again") : qsTr("Send it to the office")
                busy: root.share.stage === "busy"
                available: root.share.ready
                why: qsTr("Choose first what you want to show.")
                onActivated: root.share.send()
            }
        }

        PushButton {
            objectName: "shareDone"
            // A column does not mirror.
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            visible: root.sent
            theme: root.theme
            kind: "primary"
            big: true
            icon: "check"
            text: qsTr("Done")
            onActivated: root.closed()
        }
    }
}
