pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// How the page works, in words, for who asked with the Help key and hears nothing; and who helps with it.
Dialog {
    id: root

    required property App app

    objectName: "helpDialog"
    title: app.focus.helpTitle
    icon: "question"
    onClosed: root.app.navigation.closeSheet()

    Column {
        width: parent.width
        spacing: root.theme.space5

        Label {
            width: parent.width
            theme: root.theme
            role: "bodyLarge"
            text: root.app.focus.help
        }

        DeskCard {
            width: parent.width
            theme: root.theme
            desk: root.app.desk
        }
    }
}
