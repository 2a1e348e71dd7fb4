pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The desk was called from a page: what became of that.
Dialog {
    id: root

    required property App app

    objectName: "deskDialog"
    title: qsTr("Call the desk")
    icon: "hand-tap"
    dialogWidth: theme.dialogNormal
    onClosed: root.app.navigation.closeSheet()

    Column {
        width: parent.width
        spacing: root.theme.space5

        DeskCard {
            width: parent.width
            theme: root.theme
            desk: root.app.desk
        }

        PushButton {
            objectName: "deskDone"
            anchors.right: parent.right
            width: Math.min(implicitWidth, parent.width)
            theme: root.theme
            kind: "primary"
            big: true
            icon: "check"
            text: qsTr("Done")
            onActivated: root.closed()
        }
    }
}
