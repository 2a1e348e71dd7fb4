pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Asks before something of the visitor's goes for good.
Dialog {
    id: root

    required property App app
    required property string fact
    property string yes: qsTr("Yes, remove it")

    signal removed

    icon: "trash"
    alarming: true
    dialogWidth: theme.dialogNormal
    onClosed: root.app.navigation.closeSheet()

    Column {
        width: parent.width
        spacing: root.theme.space5

        Label {
            width: parent.width
            theme: root.theme
            role: "bodyLarge"
            text: root.fact
        }

        ButtonPair {
            id: ends

            width: parent.width
            theme: root.theme
            first: keep
            last: go

            PushButton {
                id: keep

                objectName: "removeNo"
                width: ends.firstWidth
                theme: root.theme
                big: true
                text: qsTr("No, keep it")
                onActivated: root.closed()
            }

            PushButton {
                id: go

                objectName: "removeYes"
                width: ends.lastWidth
                theme: root.theme
                kind: "danger"
                big: true
                icon: "trash"
                text: root.yes
                onActivated: root.removed()
            }
        }
    }
}
