pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One kind of thing that the visitor can do; each can be changed, and more can be added.
Card {
    id: root

    required property PassportController passport
    required property string kind
    required property string icon
    required property string name
    required property string empty
    required property Rows model
    readonly property bool beside: head.implicitWidth + more.implicitWidth + theme.space4 <= width - 2 * padding

    Column {
        width: parent?.width ?? 0
        spacing: root.theme.touchGap

        Item {
            width: parent.width
            height: root.beside ? Math.max(head.height, more.height) : head.height + more.height + root.theme.space3

            Row {
                id: head

                anchors.left: parent.left
                y: root.beside ? (parent.height - height) / 2 : 0
                spacing: root.theme.space3

                Icon {
                    id: mark

                    anchors.verticalCenter: parent.verticalCenter
                    name: root.icon
                    weight: "duotone"
                    color: root.theme.primary
                    size: root.theme.iconLarge
                }

                Label {
                    width: Math.min(implicitWidth, root.width - 2 * root.padding - mark.width - head.spacing)
                    theme: root.theme
                    role: "title"
                    text: root.name
                    Accessible.role: Accessible.Heading
                }
            }

            PushButton {
                id: more

                objectName: "add-" + root.kind
                anchors.right: parent.right
                anchors.bottom: parent.bottom
                width: Math.min(implicitWidth, parent.width)
                theme: root.theme
                icon: "plus"
                text: qsTr("Add")
                spoken: text + ", " + root.name
                onActivated: root.passport.add(root.kind)
            }
        }

        Repeater {
            id: rows

            model: root.model

            PassportRow {
                property bool personal: true
                required property int index
                required property string key

                objectName: root.kind + index
                width: parent?.width ?? 0
                theme: root.theme
                first: index === 0
                more: qsTr("Touch to change it or take it away.")
                onActivated: root.passport.change(root.kind, key)
            }
        }

        Label {
            width: parent.width
            visible: rows.count === 0
            theme: root.theme
            soft: true
            text: root.empty
        }
    }
}
