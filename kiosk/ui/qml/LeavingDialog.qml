pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Before all is wiped, once: what was kept in this visit can go into a file, or onto paper.
Dialog {
    id: root

    required property App app

    objectName: "leavingDialog"
    title: app.leaving.fact
    subtitle: qsTr("Without a file we wipe them now.")
    icon: "bookmark-simple"
    dialogWidth: theme.dialogNormal
    onClosed: root.app.navigation.closeSheet()

    Column {
        id: ways

        width: parent.width
        spacing: root.theme.space4

        PushButton {
            objectName: "leavingStart"
            width: ways.width
            theme: root.theme
            kind: "primary"
            big: true
            icon: "folder-user"
            text: qsTr("Keep them in a file (2 minutes)")
            onActivated: root.app.leaving.start()
        }

        PushButton {
            objectName: "leavingPrint"
            width: ways.width
            theme: root.theme
            big: true
            icon: "printer"
            text: qsTr("Print them")
            onActivated: root.app.leaving.printOut()
        }

        PushButton {
            objectName: "leavingStop"
            width: ways.width
            theme: root.theme
            big: true
            icon: "broom"
            ink: root.theme.danger
            text: qsTr("Stop and wipe all")
            onActivated: root.app.leaving.stop()
        }
    }
}
