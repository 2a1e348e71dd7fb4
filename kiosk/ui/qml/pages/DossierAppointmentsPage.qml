pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// The appointments to come, those that are over, and asking for one.
DossierPage {
    id: root

    readonly property AppointmentsController appointments: app.appointments

    objectName: "dossierAppointmentsPage"
    title: qsTr("My appointments")
    help: qsTr("Here are your appointments. Touch one to say whether you come.")
    heading: theme.single ? title : qsTr("My file")

    EmptyState {
        width: parent.width
        visible: root.appointments.ahead === 0
        theme: root.theme
        icon: "calendar-check"
        fact: qsTr("You have no appointments now.")
        meaning: root.app.ask.offered ? qsTr("Do you want to talk with somebody? Ask for it below.") : qsTr("Do you want to talk with somebody? Go to a job shop, or call.")

        PushButton {
            objectName: "appointmentsToPlaces"
            visible: !root.app.ask.offered
            theme: root.theme
            icon: "map-pin"
            text: qsTr("See the places")
            onActivated: root.app.navigation.open("places", "")
        }
    }

    EqualGrid {
        id: coming

        width: parent.width
        visible: root.appointments.ahead > 0
        most: root.wide ? 2 : 1
        spacing: root.theme.space4

        Repeater {
            model: root.appointments.coming

            MeetingRow {
                property bool personal: true
                required property int index
                required property string at

                objectName: "appointment" + index
                width: coming.cell
                height: coming.tallest
                theme: root.theme
                onActivated: root.appointments.open(at)
            }
        }
    }

    SectionHead {
        width: parent.width
        visible: root.appointments.asked > 0
        theme: root.theme
        icon: "paper-plane-tilt"
        text: qsTr("Sent to the office")
    }

    EqualGrid {
        id: sent

        width: parent.width
        visible: root.appointments.asked > 0
        most: root.wide ? 2 : 1
        spacing: root.theme.space4

        Repeater {
            model: root.appointments.sent

            SentRow {
                required property int index

                objectName: "sent" + index
                width: sent.cell
                height: sent.tallest
                theme: root.theme
            }
        }
    }

    SectionHead {
        width: parent.width
        visible: root.appointments.past > 0
        theme: root.theme
        icon: "clock"
        text: qsTr("Over")
    }

    EqualGrid {
        id: over

        width: parent.width
        visible: root.appointments.past > 0
        most: root.wide ? 2 : 1
        spacing: root.theme.space4

        Repeater {
            model: root.appointments.over

            MeetingRow {
                property bool personal: true
                required property int index
                required property string at

                objectName: "overAppointment" + index
                width: over.cell
                height: over.tallest
                theme: root.theme
                onActivated: root.appointments.open(at)
            }
        }
    }

    actions: app.ask.offered ? asking : null

    Component {
        id: asking

        ButtonPair {
            id: pair

            theme: root.theme
            first: call
            last: meet

            PushButton {
                id: call

                objectName: "askCall"
                width: pair.firstWidth
                theme: root.theme
                big: true
                icon: "phone"
                text: qsTr("Ask to be called")
                onActivated: root.app.ask.begin("call")
            }

            PushButton {
                id: meet

                objectName: "askAppointment"
                width: pair.lastWidth
                theme: root.theme
                kind: "primary"
                big: true
                icon: "calendar-check"
                text: qsTr("Ask for an appointment")
                onActivated: root.app.ask.begin("appointment")
            }
        }
    }
}
