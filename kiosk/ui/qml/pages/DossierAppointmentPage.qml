pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// One appointment: when, whether one comes, what to bring, how to get there, and all of it on paper.
DossierPage {
    id: root

    readonly property AppointmentController appointment: app.appointment

    objectName: "dossierAppointmentPage"
    title: qsTr("Appointment")
    subject: [appointment.weekday, appointment.day, appointment.month, appointment.hour, appointment.whom].join(" ")
    help: qsTr("Say whether you come. Print it, or take the way there along on your phone.")
    heading: theme.single ? title : qsTr("My file")

    Flow {
        id: columns

        // The sheet stands at the end of the first row, or beside the place, where both have room.
        readonly property bool pictured: root.wide || root.theme.portrait && !root.theme.single && !root.theme.low && root.theme.textScale <= 1.25
        readonly property int third: pictured ? root.theme.previewWidth : width
        readonly property int first: root.wide ? (width - third - 2 * spacing) * 0.53 : width
        readonly property int second: root.wide ? width - third - first - 2 * spacing : pictured ? width - third - spacing : width

        width: parent.width
        visible: root.appointment.known
        spacing: root.gap

        Column {
            width: columns.first
            spacing: root.theme.space4

            Item {
                width: parent.width
                height: Math.max(tile.height, words.height)

                DateTile {
                    id: tile

                    property bool personal: true

                    anchors.left: parent.left
                    theme: root.theme
                    month: root.appointment.month
                    day: root.appointment.day
                    weekday: root.appointment.weekday
                    Accessible.ignored: false
                    Accessible.role: Accessible.StaticText
                    Accessible.name: [weekday, day, month].join(" ")
                }

                Column {
                    id: words

                    property bool personal: true

                    anchors.left: tile.right
                    anchors.leftMargin: root.theme.space5
                    anchors.right: parent.right
                    spacing: root.theme.space1

                    Label {
                        width: parent.width
                        objectName: "appointmentHour"
                        theme: root.theme
                        role: "heading"
                        text: root.appointment.hour
                        Accessible.role: Accessible.Heading
                    }

                    Label {
                        width: parent.width
                        visible: text !== ""
                        theme: root.theme
                        role: "bodyLarge"
                        text: root.appointment.whom
                    }

                    Label {
                        width: parent.width
                        visible: text !== ""
                        theme: root.theme
                        soft: true
                        text: root.appointment.about
                    }
                }
            }

            Tag {
                property bool personal: true

                objectName: "appointmentState"
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                theme: root.theme
                kind: root.appointment.stateKind
                text: root.appointment.state
            }

            PostBanner {
                objectName: "appointmentAnswer"
                width: parent.width
                theme: root.theme
                post: root.appointment.post
            }

            Label {
                width: parent.width
                visible: root.appointment.asks
                theme: root.theme
                role: "title"
                text: qsTr("Will you come?")
                Accessible.role: Accessible.Heading
            }

            ButtonPair {
                id: ends

                width: parent.width
                visible: root.appointment.asks || root.appointment.coming || root.appointment.refused
                theme: root.theme
                first: no
                last: yes

                PushButton {
                    id: no

                    objectName: "appointmentNo"
                    width: ends.firstWidth
                    visible: !root.appointment.refused
                    theme: root.theme
                    big: true
                    icon: "x"
                    text: qsTr("No, I cannot")
                    onActivated: root.appointment.decline()
                }

                PushButton {
                    id: yes

                    objectName: "appointmentYes"
                    width: ends.lastWidth
                    visible: !root.appointment.coming
                    theme: root.theme
                    kind: root.appointment.refused ? "secondary" : "primary"
                    big: true
                    icon: "check"
                    text: qsTr("Yes, I come")
                    onActivated: root.appointment.accept()
                }
            }

            PushButton {
                objectName: "appointmentAttended"
                width: parent.width
                visible: root.appointment.over
                theme: root.theme
                kind: "primary"
                big: true
                icon: "check"
                text: qsTr("I was there")
                onActivated: root.appointment.attend()
            }

            PushButton {
                objectName: "appointmentMove"
                width: parent.width
                visible: (root.appointment.ahead || root.appointment.refused) && root.app.ask.offered
                theme: root.theme
                icon: "calendar-blank"
                text: qsTr("Ask for another moment")
                onActivated: root.app.ask.begin("move")
            }

            Card {
                property bool personal: true

                width: parent.width
                visible: root.appointment.things > 0
                theme: root.theme

                Column {
                    width: parent?.width ?? 0
                    spacing: root.theme.space2

                    Label {
                        width: parent.width
                        theme: root.theme
                        role: "title"
                        text: qsTr("Bring with you")
                        Accessible.role: Accessible.Heading
                    }

                    Repeater {
                        model: root.appointment.bring

                        IconLine {
                            width: parent?.width ?? 0
                            theme: root.theme
                        }
                    }
                }
            }

            PushButton {
                objectName: "appointmentCv"
                width: parent.width
                visible: root.appointment.hasCv
                theme: root.theme
                icon: "read-cv-logo"
                text: qsTr("Print my CV")
                onActivated: root.appointment.printCv()
            }
        }

        Card {
            id: where

            width: columns.second
            visible: there.name !== ""
            theme: root.theme
            implicitHeight: (map.visible ? map.height : 0) + place.height + 2 * padding

            readonly property MeetingPlace there: root.appointment.there
            // The sketch leaves names of towns this much room.
            readonly property bool readable: theme.lineOf("hint", theme.textScale) <= width * 0.05

            WaySketch {
                id: map

                x: where.theme.borderThin - where.padding
                y: where.theme.borderThin - where.padding
                width: where.width - 2 * where.theme.borderThin
                height: width * 0.36
                topLeftRadius: where.theme.radiusCard - where.theme.borderThin
                topRightRadius: topLeftRadius
                visible: where.there.picture.drawn && where.readable
                theme: root.theme
                picture: where.there.picture
            }

            Column {
                id: place

                y: map.visible ? map.height : 0
                width: parent?.width ?? 0
                spacing: root.theme.space3

                Label {
                    property bool personal: true

                    width: parent.width
                    objectName: "appointmentPlace"
                    theme: root.theme
                    role: "title"
                    text: where.there.name
                    Accessible.role: Accessible.Heading
                }

                Label {
                    property bool personal: true

                    width: parent.width
                    visible: text !== ""
                    theme: root.theme
                    soft: true
                    text: where.there.address
                }

                Repeater {
                    model: where.there.way

                    IconLine {
                        property bool personal: true

                        width: parent?.width ?? 0
                        theme: root.theme
                    }
                }

                EqualGrid {
                    id: ways

                    width: parent.width
                    visible: where.there.known
                    spacing: root.theme.space3

                    PushButton {
                        objectName: "appointmentRoute"
                        width: ways.cell
                        theme: root.theme
                        icon: "qr-code"
                        text: qsTr("Route (QR)")
                        onActivated: where.there.takeRoute()
                    }

                    PushButton {
                        objectName: "appointmentShowPlace"
                        width: ways.cell
                        theme: root.theme
                        text: qsTr("See the place")
                        onActivated: where.there.open()
                    }
                }
            }
        }

        Column {
            width: columns.third
            spacing: root.theme.space4

            SheetPicture {
                width: parent.width
                visible: columns.pictured
                theme: root.theme
                title: qsTr("On paper")
                sheet: root.appointment.sheet
            }

            PushButton {
                objectName: "appointmentPrint"
                width: parent.width
                theme: root.theme
                icon: "printer"
                text: columns.pictured ? qsTr("Print") : qsTr("Print this appointment")
                more: columns.pictured ? root.title : ""
                onActivated: root.appointment.printOut()
            }
        }
    }

    EmptyState {
        width: parent.width
        visible: !root.appointment.known
        theme: root.theme
        icon: "binoculars"
        fact: qsTr("This appointment is no longer there.")
    }

    overlay: TakeDialogs {
        app: root.app
        theme: root.theme
        current: root.visible
        onPrintWanted: root.appointment.printOut()
    }
}
