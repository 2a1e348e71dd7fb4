pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A part of somebody's text under our own plain heading: running text, then a list. Text in another language than the
// screen keeps the direction of that language, and says which it is.
Column {
    id: root

    required property Theme theme
    required property string heading
    required property string text
    required property list<string> items
    property string note: ""
    property string spokenLanguage: ""

    spacing: theme.space2

    Label {
        width: parent.width
        theme: root.theme
        role: "title"
        text: root.heading
        Accessible.role: Accessible.Heading
    }

    Column {
        LayoutMirroring.enabled: root.LayoutMirroring.enabled && root.spokenLanguage === ""
        LayoutMirroring.childrenInherit: true
        width: parent.width
        spacing: root.theme.space2

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            text: root.text
            spokenLanguage: root.spokenLanguage
        }

        Repeater {
            model: root.items

            Row {
                id: item

                required property string modelData

                width: root.width
                spacing: root.theme.space3

                Item {
                    id: bullet

                    width: root.theme.bullet
                    height: root.theme.lineOf("body", root.theme.textScale)

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: parent.width
                        height: width
                        radius: width / 2
                        color: root.theme.primary
                    }
                }

                Label {
                    width: parent.width - bullet.width - parent.spacing
                    theme: root.theme
                    text: item.modelData
                    spokenLanguage: root.spokenLanguage
                }
            }
        }
    }

    Label {
        width: parent.width
        visible: text !== ""
        theme: root.theme
        soft: true
        text: root.note
    }
}
