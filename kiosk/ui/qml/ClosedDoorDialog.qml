pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A door that is closed for now: it says so, and where to get help today.
Dialog {
    id: root

    required property App app

    objectName: "closedDoorDialog"
    title: qsTr("No trainings now")
    dialogWidth: theme.dialogNormal
    onClosed: root.app.navigation.closeSheet()

    Accessible.description: line.text

    Column {
        width: parent.width
        spacing: root.theme.space5

        Label {
            id: line

            width: parent.width
            theme: root.theme
            role: "bodyLarge"
            text: qsTr("This door is closed for now. A person can help you today: %1.").arg(root.app.feed.desk)
        }

        PushButton {
            objectName: "closedDoorHelp"
            anchors.right: parent.right
            theme: root.theme
            kind: "primary"
            icon: "handshake"
            text: qsTr("Find help")
            onActivated: root.app.navigation.open("places", "")
        }
    }
}
