pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// How the page works, in words, for who asked with the Help key and hears nothing.
Dialog {
    id: root

    required property App app

    objectName: "helpDialog"
    title: app.focus.helpTitle
    icon: "question"
    onClosed: root.app.navigation.closeSheet()

    Label {
        width: parent.width
        theme: root.theme
        role: "bodyLarge"
        text: root.app.focus.help
    }
}
