pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A number by which a counsellor reaches the file: asked for, shown large, given back.
Dialog {
    id: root

    required property App app
    readonly property NumberController number: app.dossierSettings.number
    readonly property bool asking: number.stage === "asking" || number.stage === "busy"

    objectName: "numberDialog"
    title: number.fact
    subtitle: number.meaning
    icon: number.stage === "back" ? "check" : number.stage === "failed" ? "warning" : "identification-card"
    alarming: number.stage === "failed"
    dialogWidth: theme.dialogNormal
    onClosed: root.app.navigation.closeSheet()

    Column {
        width: parent.width
        spacing: root.theme.space5

        Rectangle {
            width: parent.width
            height: digits.height + 2 * root.theme.space5
            visible: root.number.number !== ""
            radius: root.theme.radiusCard
            color: root.theme.primaryTint
            border.width: root.theme.borderSelected
            border.color: root.theme.primary

            Label {
                id: digits

                readonly property bool personal: true

                objectName: "fileNumber"
                anchors.centerIn: parent
                width: parent.width - 2 * root.theme.space4
                theme: root.theme
                role: "display"
                textScale: root.theme.capped(role, root.theme.iconState, root.theme.textScale)
                horizontalAlignment: Text.AlignHCenter
                text: root.number.number
            }
        }

        Flow {
            id: ways

            width: parent.width
            spacing: root.theme.space4

            PushButton {
                objectName: "numberGet"
                width: Math.min(implicitWidth, ways.width)
                visible: root.asking || root.number.stage === "failed"
                theme: root.theme
                kind: "primary"
                big: true
                icon: root.asking ? "identification-card" : "arrows-clockwise"
                text: root.asking ? qsTr("Give me a number") : qsTr("Try again")
                busy: root.number.stage === "busy"
                onActivated: root.asking ? root.number.get() : root.number.again()
            }

            PushButton {
                objectName: "numberDone"
                width: Math.min(implicitWidth, ways.width)
                visible: root.number.stage === "given" || root.number.stage === "back"
                theme: root.theme
                kind: "primary"
                big: true
                icon: "check"
                text: qsTr("Done")
                onActivated: root.closed()
            }

            PushButton {
                objectName: "numberBack"
                width: Math.min(implicitWidth, ways.width)
                visible: root.number.held && (root.asking || root.number.stage === "given")
                theme: root.theme
                big: true
                icon: "x-circle"
                text: qsTr("Stop my number")
                available: root.number.stage !== "busy"
                onActivated: root.number.giveBack()
            }
        }
    }
}
