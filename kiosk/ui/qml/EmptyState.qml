pragma ComponentBehavior: Bound

import QtQuick

// Never just "no results": a picture, the fact, what it means, and ways on (buttons in `content`).
Card {
    id: root

    required property string fact
    property string meaning: ""
    property string icon: "magnifying-glass"
    property color ink: theme.primary
    default property alias ways: buttons.data

    Column {
        width: parent.width
        spacing: root.theme.space5

        Row {
            width: parent.width
            spacing: root.theme.space5

            Icon {
                id: picture

                anchors.verticalCenter: parent.verticalCenter
                name: root.icon
                weight: "duotone"
                color: root.ink
                size: root.theme.iconState
            }

            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - picture.width - parent.spacing

                Label {
                    width: parent.width
                    theme: root.theme
                    role: "title"
                    text: root.fact
                }

                Label {
                    width: parent.width
                    visible: text !== ""
                    theme: root.theme
                    soft: true
                    text: root.meaning
                }
            }
        }

        Flow {
            id: buttons

            width: parent.width
            spacing: root.theme.space4
        }
    }
}
