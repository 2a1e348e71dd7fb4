pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Nothing found is no dead end: what to drop, and what that gives, most results first.
Item {
    id: root

    required property Theme theme
    required property string searched
    required property string hint
    required property Rows advice
    property bool missing: false
    // Other ways on, as buttons.
    default property alias ways: others.data

    signal taken(int row)

    Keys.forwardTo: [rail]

    Flickable {
        id: scroll

        anchors.top: parent.top
        anchors.bottom: parent.bottom
        anchors.left: parent.left
        anchors.right: rail.visible ? rail.left : parent.right
        anchors.rightMargin: rail.visible ? root.theme.space5 : 0
        contentHeight: column.implicitHeight
        boundsBehavior: Flickable.StopAtBounds
        clip: true

        Column {
            id: column

            width: parent.width
            spacing: root.theme.space4

            Row {
                width: parent.width
                spacing: root.theme.space5
                bottomPadding: root.theme.space2

                Arch {
                    id: arch

                    width: root.theme.findArch
                    height: root.theme.findArch
                    visible: !root.theme.low && !root.theme.single
                    theme: root.theme
                    icon: "binoculars"
                    iconSize: root.theme.iconState
                }

                Column {
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - (arch.visible ? arch.width + parent.spacing : 0)

                    Label {
                        width: parent.width
                        theme: root.theme
                        role: "heading"
                        text: root.missing ? qsTr("Searching does not work right now") : qsTr("Nothing found yet")
                        Accessible.role: Accessible.Heading
                    }

                    DotLine {
                        width: parent.width
                        theme: root.theme
                        role: "bodyLarge"
                        parts: [root.missing ? qsTr("You did nothing wrong. Ask for help at the desk.") : root.searched]
                        ignored: false
                    }

                    Label {
                        width: parent.width
                        visible: text !== ""
                        theme: root.theme
                        role: "bodyLarge"
                        soft: true
                        text: root.hint
                    }
                }
            }

            Repeater {
                id: drops

                model: root.advice

                AdviceButton {
                    required property int index

                    objectName: "advice" + index
                    width: column.width
                    theme: root.theme
                    first: index === 0
                    onActivated: root.taken(index)
                }
            }

            Flow {
                id: others

                width: parent.width
                topPadding: root.theme.space3
                spacing: root.theme.space4
            }
        }
    }

    ScrollRail {
        id: rail

        anchors.right: parent.right
        anchors.top: scroll.top
        anchors.bottom: scroll.bottom
        visible: root.visible && scroll.contentHeight > scroll.height && root.height >= implicitHeight
        theme: root.theme
        target: scroll
    }
}
