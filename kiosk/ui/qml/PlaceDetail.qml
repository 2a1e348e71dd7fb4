pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One place: where, open now or not, how to get there, the hours, and who helps.
HelpPanel {
    id: root

    required property PlaceController place
    readonly property bool halves: !theme.portrait

    signal partnerOpened(string key)

    visible: place.key !== ""

    Connections {
        target: root.place

        function onArrived(): void {
            root.contentY = 0;
        }
    }

    Item {
        width: parent.width
        height: Math.max(words.height, route.height)

        Column {
            id: words

            width: parent.width - route.width - root.theme.space5
            spacing: root.theme.space1

            Label {
                width: parent.width
                objectName: "placeName"
                theme: root.theme
                role: "heading"
                text: root.place.name
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                theme: root.theme
                role: "bodyLarge"
                soft: true
                text: root.place.address
            }

            Flow {
                width: parent.width
                topPadding: root.theme.space1
                spacing: root.theme.space4

                Tag {
                    objectName: "placeState"
                    theme: root.theme
                    kind: root.place.open ? "ok" : "neutral"
                    icon: root.place.open ? "check-circle" : "clock"
                    text: root.place.state
                }

                Label {
                    theme: root.theme
                    soft: true
                    text: root.place.distance
                }
            }
        }

        PushButton {
            id: route

            objectName: "placeRoute"
            anchors.right: parent.right
            theme: root.theme
            kind: "primary"
            icon: "qr-code"
            text: qsTr("Route (QR)")
            onActivated: root.place.takeRoute()
        }
    }

    Grid {
        id: halves

        width: parent.width
        columns: root.halves ? 2 : 1
        columnSpacing: root.theme.px(36)
        rowSpacing: root.theme.space5

        WeekTable {
            width: root.halves ? (halves.width - halves.columnSpacing) * 0.62 : halves.width
            theme: root.theme
            place: root.place
        }

        Column {
            width: root.halves ? (halves.width - halves.columnSpacing) * 0.38 : halves.width
            spacing: root.theme.px(18)

            Repeater {
                model: root.place.facts

                Fact {
                    width: parent?.width ?? 0
                    theme: root.theme
                }
            }

            CheckList {
                width: parent.width
                theme: root.theme
                heading: qsTr("Getting in")
                headingRole: "bodyStrong"
                icon: "wheelchair"
                model: root.place.access
            }
        }
    }

    Column {
        width: parent.width
        visible: helpers.count > 0
        spacing: root.theme.space3

        Label {
            width: parent.width
            theme: root.theme
            role: "title"
            text: qsTr("Who helps you here")
            Accessible.role: Accessible.Heading
        }

        Grid {
            id: cells

            width: parent.width
            columns: root.halves ? 2 : 1
            columnSpacing: root.theme.space4
            rowSpacing: root.theme.space3

            Repeater {
                id: helpers

                model: root.place.partners

                PartnerRow {
                    required property int index
                    required property string key

                    objectName: "helper" + index
                    width: (cells.width - (cells.columns - 1) * cells.columnSpacing) / cells.columns
                    height: root.theme.px(136)
                    theme: root.theme
                    onActivated: root.partnerOpened(key)
                }
            }
        }
    }
}
