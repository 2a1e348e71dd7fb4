pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Wiping a file, asked twice; what the visitor wants to have is offered first.
Dialog {
    id: root

    required property App app
    readonly property DossierSettingsController settings: app.dossierSettings

    objectName: "eraseDialog"
    title: settings.gone ? qsTr("Your file is wiped") : settings.failed ? qsTr("Wiping did not work") : settings.sure ? qsTr("Are you sure? Nothing comes back") : qsTr("Wipe your file?")
    subtitle: settings.gone ? qsTr("Your cards open nothing any more. You can throw them away.") : settings.failed ? qsTr("Your file is still there. Try again, or ask for help at the desk.") : settings.sure ? qsTr("All that is in it goes away at once: on this screen, and on the others as soon as they hear of it.") : qsTr("Vacancies, applications, tasks, your CV: everything goes away for good. Do you want it on paper first?")
    icon: settings.gone ? "check" : "trash"
    alarming: !settings.gone
    dialogWidth: theme.dialogNormal
    onClosed: root.app.navigation.closeSheet()

    Flow {
        id: ways

        width: parent.width
        spacing: root.theme.space4

        PushButton {
            objectName: "eraseNot"
            width: Math.min(implicitWidth, ways.width)
            visible: !root.settings.gone
            theme: root.theme
            kind: "primary"
            big: true
            icon: "arrow-left"
            text: qsTr("No, keep it")
            onActivated: root.closed()
        }

        PushButton {
            objectName: "erasePrint"
            width: Math.min(implicitWidth, ways.width)
            visible: !root.settings.gone && !root.settings.sure
            theme: root.theme
            big: true
            icon: "printer"
            text: qsTr("Print it first")
            onActivated: root.settings.printAll()
        }

        PushButton {
            objectName: "eraseYes"
            width: Math.min(implicitWidth, ways.width)
            visible: !root.settings.gone
            theme: root.theme
            kind: root.settings.sure ? "danger" : "secondary"
            big: true
            icon: "trash"
            text: root.settings.sure ? qsTr("Yes, wipe everything") : qsTr("Wipe everything…")
            onActivated: root.settings.erase()
        }

        PushButton {
            objectName: "eraseDone"
            width: Math.min(implicitWidth, ways.width)
            visible: root.settings.gone
            theme: root.theme
            kind: "primary"
            big: true
            icon: "house"
            text: qsTr("To the start")
            onActivated: root.closed()
        }
    }
}
