pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A door that is closed for now: it says so, and where to get help today.
Dialog {
    id: root

    required property App app
    required property int door

    objectName: "closedDoorDialog"
    title: [qsTr("No trainings now"), qsTr("My file opens later"), qsTr("My CV opens later")][door - 2]
    subtitle: qsTr("This door is closed for now. A person can help you today: %1.").arg(app.feed.desk)
    dialogWidth: theme.dialogNormal
    onClosed: root.app.navigation.closeSheet()

    Row {
        anchors.right: parent.right
        spacing: root.theme.space4

        PushButton {
            objectName: "closedDoorHelp"
            theme: root.theme
            kind: "primary"
            icon: "handshake"
            text: qsTr("Find help")
            onActivated: root.app.navigation.open("places", "")
        }
    }
}
