pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Another code or card: the code of now first, then the new one.
Dialog {
    id: root

    required property App app
    readonly property ChangeController change: app.dossierSettings.change
    readonly property bool ended: change.stage === "done" || change.stage === "failed"
    readonly property var titles: ({
            code: qsTr("Change your code"),
            access: qsTr("New access card"),
            recovery: qsTr("New recovery card")
        })
    readonly property var lines: ({
            old: qsTr("First type the code that you have now."),
            new: change.choice.repeating ? qsTr("Type the same code once more.") : qsTr("Choose six digits that you remember well."),
            saving: qsTr("One moment")
        })

    objectName: "changeDialog"
    title: ended ? change.fact : titles[change.what]
    subtitle: ended ? change.meaning : lines[change.stage] ?? ""
    icon: ended ? (change.stage === "done" ? "check" : "warning") : ""
    alarming: change.stage === "failed"
    dialogWidth: theme.dialogNormal
    onClosed: root.app.navigation.closeSheet()

    Column {
        width: parent.width
        spacing: root.theme.space5

        PinPad {
            objectName: "oldPin"
            width: parent.width
            visible: root.change.stage === "old"
            theme: root.theme
            pin: root.change.question.pin
            label: qsTr("Your code of now")
            problem: root.change.question.problem
            open: root.change.question.open
            busy: root.change.question.busy
            flat: true
        }

        PinTwice {
            objectName: "newPin"
            width: parent.width
            visible: root.change.stage === "new"
            theme: root.theme
            choice: root.change.choice
            flat: true
        }

        CardPrint {
            width: parent.width
            visible: root.change.stage === "card"
            theme: root.theme
            keyboard: root.app.keyboard
            cards: root.change.cards
        }

        PushButton {
            objectName: "changeDone"
            anchors.right: parent.right
            width: Math.min(implicitWidth, parent.width)
            visible: root.ended
            theme: root.theme
            kind: "primary"
            big: true
            icon: "check"
            text: qsTr("Done")
            onActivated: root.closed()
        }
    }
}
