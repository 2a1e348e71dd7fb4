pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One place: where, open now or not, how to get there, the hours, and who helps.
HelpPanel {
    id: root

    required property PlaceController place
    // Asking the office, if it can be asked from here.
    property AskController ask: null
    // In less room hours would go on on a second line.
    readonly property alias topic: first
    readonly property bool halves: !theme.portrait && !theme.single && width > 25 * theme.lineOf("body", theme.textScale)

    signal partnerOpened(string key)

    visible: place.key !== ""

    Connections {
        target: root.place

        function onArrived(): void {
            root.contentY = 0;
        }
    }

    Grid {
        id: head

        readonly property bool beside: route.most < width / 3

        width: parent.width
        columns: beside ? 2 : 1
        columnSpacing: root.theme.space5
        rowSpacing: root.theme.space4

        Column {
            id: first

            width: head.beside ? head.width - route.width - head.columnSpacing : head.width
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
                    width: Math.min(implicitWidth, parent?.width ?? implicitWidth)
                    objectName: "placeState"
                    visible: text !== ""
                    theme: root.theme
                    kind: root.place.open ? "ok" : "neutral"
                    icon: root.place.open ? "check-circle" : "clock"
                    text: root.place.state
                }

                Label {
                    width: Math.min(implicitWidth, parent.width)
                    theme: root.theme
                    soft: true
                    text: root.place.distance
                }
            }
        }

        Grid {
            id: route

            readonly property int most: Math.max(phone.implicitWidth, paper.implicitWidth)
            readonly property int cell: head.beside ? most : columns === 2 ? (head.width - spacing) / 2 : head.width

            width: head.beside ? most : head.width
            columns: !head.beside && 2 * most + spacing <= head.width ? 2 : 1
            spacing: root.theme.space3

            PushButton {
                id: phone

                objectName: "placeRoute"
                width: route.cell
                theme: root.theme
                kind: "primary"
                icon: "qr-code"
                text: qsTr("Route (QR)")
                onActivated: root.place.takeRoute()
            }

            PushButton {
                id: paper

                objectName: "placePrint"
                width: route.cell
                theme: root.theme
                icon: "printer"
                text: qsTr("Print")
                onActivated: root.place.printOut()
            }
        }
    }

    PushButton {
        objectName: "placeCall"
        width: parent?.width ?? 0
        visible: root.ask?.offered ?? false
        theme: root.theme
        icon: "phone"
        text: qsTr("Ask to be called back")
        onActivated: root.ask?.begin("call")
    }

    Grid {
        id: halves

        width: parent.width
        columns: root.halves ? 2 : 1
        columnSpacing: root.theme.space6
        rowSpacing: root.theme.space5

        WeekTable {
            width: root.halves ? (halves.width - halves.columnSpacing) * 0.6 : halves.width
            theme: root.theme
            place: root.place
        }

        Column {
            width: root.halves ? (halves.width - halves.columnSpacing) * 0.4 : halves.width
            spacing: root.theme.space4

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
                spokenLanguage: root.place.textLanguage
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

        Tag {
            width: Math.min(implicitWidth, parent.width)
            visible: text !== ""
            theme: root.theme
            kind: "info"
            icon: "translate"
            text: root.place.writtenIn
        }

        EqualGrid {
            id: cells

            width: parent.width
            most: root.halves && helpers.count > 1 ? 2 : 1
            columnSpacing: root.theme.space4
            rowSpacing: root.theme.space3

            Repeater {
                id: helpers

                model: root.place.partners

                PartnerRow {
                    required property int index
                    required property string key

                    objectName: "helper" + index
                    width: cells.cell
                    height: cells.tallest
                    theme: root.theme
                    spokenLanguage: root.place.textLanguage
                    onActivated: root.partnerOpened(key)
                }
            }
        }
    }
}
