pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One partner: what it does and for whom, what it helps with, languages, how to reach it, and where it sits.
HelpPanel {
    id: root

    required property PartnerController partner
    readonly property bool halves: !theme.portrait

    signal placeOpened(string key)

    visible: partner.key !== ""

    Connections {
        target: root.partner

        function onArrived(): void {
            root.contentY = 0;
        }
    }

    Row {
        width: parent.width
        spacing: root.theme.space5

        Arch {
            id: arch

            theme: root.theme
            icon: root.partner.icon || "users-three"
        }

        Label {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - arch.width - parent.spacing
            objectName: "partnerName"
            theme: root.theme
            role: "heading"
            text: root.partner.name
            Accessible.role: Accessible.Heading
        }
    }

    Label {
        width: parent.width
        visible: text !== ""
        theme: root.theme
        text: root.partner.about
    }

    Grid {
        id: halves

        width: parent.width
        columns: root.halves ? 2 : 1
        columnSpacing: root.theme.px(36)
        rowSpacing: root.theme.space5

        CheckList {
            width: root.halves ? (halves.width - halves.columnSpacing) / 2 : halves.width
            theme: root.theme
            heading: qsTr("They help you with")
            model: root.partner.services
        }

        Column {
            width: root.halves ? (halves.width - halves.columnSpacing) / 2 : halves.width
            spacing: root.theme.px(18)

            Repeater {
                model: root.partner.facts

                Fact {
                    width: parent?.width ?? 0
                    theme: root.theme
                }
            }

            Column {
                width: parent.width
                visible: tongues.count > 0
                spacing: root.theme.space2

                Label {
                    theme: root.theme
                    role: "label"
                    soft: true
                    text: qsTr("They speak")
                }

                Flow {
                    width: parent.width
                    spacing: root.theme.space3

                    Repeater {
                        id: tongues

                        model: root.partner.languages

                        Tag {
                            theme: root.theme
                            kind: "info"
                        }
                    }
                }
            }
        }
    }

    Column {
        width: parent.width
        visible: near.count > 0
        spacing: root.theme.space3

        Label {
            width: parent.width
            theme: root.theme
            role: "title"
            text: qsTr("Where you find them")
            Accessible.role: Accessible.Heading
        }

        Repeater {
            id: near

            model: root.partner.places

            PlaceRow {
                required property int index
                required property string key

                objectName: "near" + index
                width: parent?.width ?? 0
                height: root.theme.px(124)
                theme: root.theme
                onActivated: root.placeOpened(key)
            }
        }
    }
}
