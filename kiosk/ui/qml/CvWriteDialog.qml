pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The CV onto a USB stick, as a file that other programs read.
Dialog {
    id: root

    required property App app
    readonly property CvStickController stick: app.cvExits.stick

    objectName: "cvWriteDialog"
    title: qsTr("Your CV as a file")
    subtitle: root.app.cv.title
    dialogWidth: theme.dialogNormal
    icon: "usb"
    onClosed: root.app.navigation.closeSheet()

    Column {
        width: parent.width
        spacing: root.theme.space5

        Banner {
            objectName: "cvWriteState"
            width: parent.width
            visible: root.stick.stage !== "kinds"
            theme: root.theme
            icon: root.stick.stage === "busy" ? "hourglass" : root.stick.stage === "done" ? "check-circle" : "warning"
            warning: root.stick.stage === "trouble"
            fact: root.stick.fact
            meaning: root.stick.meaning
        }

        IconLine {
            width: parent.width
            visible: root.stick.stage === "kinds"
            theme: root.theme
            icon: "usb"
            text: qsTr("Put your stick in. Then choose for what.")
        }

        PushButton {
            objectName: "cvWrite-xml"
            width: parent.width
            visible: root.stick.stage !== "busy"
            theme: root.theme
            big: true
            icon: "file-text"
            text: qsTr("For the Europass website")
            onActivated: root.stick.write("xml")
        }

        PushButton {
            objectName: "cvWrite-json"
            width: parent.width
            visible: root.stick.stage !== "busy"
            theme: root.theme
            big: true
            icon: "file-text"
            text: qsTr("For this kiosk and other CV programs")
            onActivated: root.stick.write("json")
        }

        PushButton {
            objectName: "cvWriteDone"
            width: parent.width
            visible: root.stick.stage !== "busy"
            theme: root.theme
            kind: "primary"
            big: true
            icon: "check"
            text: qsTr("Done")
            onActivated: root.closed()
        }
    }
}
