pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A part of somebody's text under our own plain heading: running text, then a list.
Column {
    id: root

    required property Theme theme
    required property string heading
    required property string text
    required property list<string> items

    spacing: theme.space2

    Label {
        width: parent.width
        theme: root.theme
        role: "title"
        text: root.heading
        Accessible.role: Accessible.Heading
    }

    Label {
        width: parent.width
        visible: text !== ""
        theme: root.theme
        text: root.text
    }

    Repeater {
        model: root.items

        Row {
            id: item

            required property string modelData

            width: root.width
            spacing: root.theme.space3

            Rectangle {
                id: dot

                y: root.theme.lineOf("body", root.theme.textScale) / 2 - height / 2
                width: root.theme.px(10)
                height: width
                radius: width / 2
                color: root.theme.primary
            }

            Label {
                width: parent.width - dot.width - parent.spacing
                theme: root.theme
                text: item.modelData
            }
        }
    }
}
