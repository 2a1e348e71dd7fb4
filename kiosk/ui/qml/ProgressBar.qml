pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Always with words, such as "sheet 2 of 3". `portion` goes from 0 to 1.
Column {
    id: root

    required property Theme theme
    required property string words
    required property real portion
    property string note: ""
    property color fill: theme.primary

    spacing: theme.space2

    Accessible.role: Accessible.ProgressBar
    Accessible.name: words

    Item {
        width: parent.width
        height: root.theme.lineOf("bodyStrong", root.theme.textScale)
        visible: root.words !== ""

        Label {
            theme: root.theme
            role: "bodyStrong"
            text: root.words
            Accessible.ignored: true
        }

        Label {
            anchors.right: parent.right
            theme: root.theme
            text: root.note
            Accessible.ignored: true
        }
    }

    Rectangle {
        width: parent.width
        height: root.theme.progressHeight
        radius: height / 2
        color: root.theme.bgDeep
        border.width: root.theme.highContrast ? root.theme.borderThin : 0
        border.color: root.theme.line

        Rectangle {
            visible: root.portion > 0
            width: Math.max(height, parent.width * Math.min(1, root.portion))
            height: parent.height
            radius: height / 2
            color: root.fill
        }
    }
}
