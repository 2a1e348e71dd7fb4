pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Nothing found is no dead end: what to drop, and what that gives, most results first.
Item {
    id: root

    required property Theme theme
    required property string searched
    required property Rows advice
    property bool missing: false

    signal taken(int row)

    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: root.theme.space4

        Row {
            id: head

            width: parent.width
            spacing: root.theme.space5
            bottomPadding: root.theme.space2

            Arch {
                id: arch

                width: root.theme.px(128)
                height: root.theme.px(140)
                theme: root.theme
                icon: "binoculars"
                iconSize: root.theme.px(84)
            }

            Column {
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - arch.width - parent.spacing

                Label {
                    width: parent.width
                    theme: root.theme
                    role: "heading"
                    text: root.missing ? qsTr("Searching does not work right now") : qsTr("Nothing found yet")
                    Accessible.role: Accessible.Heading
                }

                Label {
                    width: parent.width
                    visible: text !== ""
                    theme: root.theme
                    role: "bodyLarge"
                    text: root.missing ? qsTr("You did nothing wrong. Ask for help at the desk.") : root.searched
                    maximumLineCount: 2
                    elide: Text.ElideRight
                }

                Label {
                    width: parent.width
                    visible: drops.count > 0
                    theme: root.theme
                    role: "bodyLarge"
                    soft: true
                    text: qsTr("Leave out one choice. Then you will find something.")
                }
            }
        }

        Repeater {
            id: drops

            model: root.advice

            Pressable {
                id: drop

                required property int index
                required property string icon
                required property string title
                required property string instead
                required property string count
                required property string noun
                readonly property color ink: index === 0 ? theme.onPrimary : theme.text

                objectName: "advice" + index
                width: column.width
                height: root.theme.controlBig
                theme: root.theme
                spoken: [title, instead, count, noun].join(", ")
                radius: root.theme.radiusCard
                face: index === 0 ? root.theme.primary : root.theme.surface
                pressedFace: index === 0 ? root.theme.primaryPressed : root.theme.bgDeep
                outline: index === 0 ? root.theme.primary : root.theme.control
                edgeColour: index === 0 ? root.theme.primaryEdge : root.theme.edge
                onActivated: root.taken(index)

                Icon {
                    id: mark

                    x: root.theme.space5
                    anchors.verticalCenter: parent.verticalCenter
                    name: drop.icon
                    weight: "duotone"
                    color: drop.index === 0 ? drop.ink : root.theme.primary
                    size: root.theme.iconArch
                }

                Column {
                    anchors.left: mark.right
                    anchors.leftMargin: root.theme.space5
                    anchors.right: number.left
                    anchors.rightMargin: root.theme.space4
                    anchors.verticalCenter: parent.verticalCenter

                    Label {
                        width: parent.width
                        theme: root.theme
                        role: "row"
                        color: drop.ink
                        text: drop.title
                        maximumLineCount: 1
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }

                    Label {
                        width: parent.width
                        visible: text !== ""
                        theme: root.theme
                        color: drop.ink
                        text: drop.instead
                        maximumLineCount: 1
                        elide: Text.ElideRight
                        Accessible.ignored: true
                    }
                }

                Column {
                    id: number

                    anchors.right: caret.left
                    anchors.rightMargin: root.theme.space5
                    anchors.verticalCenter: parent.verticalCenter

                    Label {
                        anchors.right: parent.right
                        theme: root.theme
                        role: "value"
                        color: drop.ink
                        text: drop.count
                        Accessible.ignored: true
                    }

                    Label {
                        anchors.right: parent.right
                        theme: root.theme
                        role: "hint"
                        color: drop.ink
                        text: drop.noun
                        Accessible.ignored: true
                    }
                }

                Icon {
                    id: caret

                    anchors.right: parent.right
                    anchors.rightMargin: root.theme.space5
                    anchors.verticalCenter: parent.verticalCenter
                    name: "caret-right"
                    color: drop.ink
                    size: root.theme.iconNormal
                }
            }
        }
    }
}
