pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Whether to remove a CV: nothing brings it back.
Dialog {
    id: root

    required property App app

    objectName: "cvRemoveDialog"
    title: qsTr("Remove this CV?")
    subtitle: root.app.cv.title
    dialogWidth: theme.dialogNormal
    alarming: true
    icon: "trash"
    onClosed: root.app.navigation.closeSheet()

    Column {
        width: parent.width
        spacing: root.theme.space5

        Label {
            width: parent.width
            theme: root.theme
            role: "bodyLarge"
            text: qsTr("You cannot get it back.")
        }

        ButtonPair {
            id: ways

            width: parent.width
            theme: root.theme
            first: keep
            last: remove

            PushButton {
                id: keep

                objectName: "cvKeep"
                width: ways.firstWidth
                theme: root.theme
                text: qsTr("Keep it")
                onActivated: root.closed()
            }

            PushButton {
                id: remove

                objectName: "cvRemoveNow"
                width: ways.lastWidth
                theme: root.theme
                kind: "danger"
                icon: "trash"
                text: qsTr("Remove this CV")
                onActivated: {
                    root.app.cv.shelf.remove();
                    root.closed();
                }
            }
        }
    }
}
