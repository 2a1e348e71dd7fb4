pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Everything in a file, onto the stick of the visitor.
Dialog {
    id: root

    required property App app
    readonly property DossierSettingsController settings: app.dossierSettings
    readonly property bool asking: settings.fileStage === "asking"

    objectName: "dossierFileDialog"
    title: asking ? qsTr("Take everything along as a file") : settings.fileFact
    subtitle: asking ? qsTr("Put your USB stick in. A program can read the file (JSON). Whoever finds the stick can read it too.") : settings.fileMeaning
    icon: "usb"
    alarming: settings.fileStage === "trouble"
    dialogWidth: theme.dialogNormal
    onClosed: root.app.navigation.closeSheet()

    Flow {
        id: ways

        width: parent.width
        spacing: root.theme.space4

        PushButton {
            objectName: "writeFile"
            width: Math.min(implicitWidth, ways.width)
            visible: root.settings.fileStage !== "done"
            theme: root.theme
            kind: "primary"
            big: true
            icon: "usb"
            text: root.asking ? qsTr("Put it on my stick") : qsTr("Try again")
            busy: root.settings.fileStage === "busy"
            onActivated: root.settings.writeFile()
        }

        PushButton {
            objectName: "fileDone"
            width: Math.min(implicitWidth, ways.width)
            visible: root.settings.fileStage === "done"
            theme: root.theme
            kind: "primary"
            big: true
            icon: "check"
            text: qsTr("I have my stick")
            onActivated: root.closed()
        }
    }
}
