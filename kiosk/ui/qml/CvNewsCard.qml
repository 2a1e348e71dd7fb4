pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What the passport has more than a CV, and the way to add it.
Card {
    id: root

    required property CvNews news
    property bool personal: true

    signal taken

    visible: news.any
    color: theme.infoTint
    border.color: theme.info

    Column {
        width: parent?.width ?? 0
        spacing: root.theme.space4

        CheckList {
            width: parent.width
            theme: root.theme
            heading: qsTr("New since this CV")
            icon: "plus"
            model: root.news.rows
            intro: qsTr("You said this in “What I can do”. It is not in this CV yet.")
        }

        PushButton {
            objectName: "cv-takeNews"
            anchors.left: parent.left
            width: Math.min(implicitWidth, parent.width)
            theme: root.theme
            icon: "plus"
            text: qsTr("Add it to this CV")
            onActivated: root.taken()
        }
    }
}
