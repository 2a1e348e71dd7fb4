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
    // The value as assistive technology looks for it.
    readonly property real value: portion
    readonly property real minimumValue: 0
    readonly property real maximumValue: 1
    property color fill: theme.primary

    spacing: theme.space2

    Accessible.role: Accessible.ProgressBar
    Accessible.name: words

    Item {
        width: parent.width
        height: said.height
        visible: root.words !== ""

        Label {
            id: said

            anchors.left: parent.left
            width: parent.width - noted.implicitWidth - root.theme.space3
            theme: root.theme
            role: "bodyStrong"
            text: root.words
            Accessible.ignored: true
        }

        Label {
            id: noted

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
            anchors.left: parent.left
            visible: root.portion > 0
            width: Math.max(height, parent.width * Math.min(1, root.portion))
            height: parent.height
            radius: height / 2
            color: root.fill
        }
    }
}
