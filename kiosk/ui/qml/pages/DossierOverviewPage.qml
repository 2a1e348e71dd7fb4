pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// What a dossier says first: what to do, what was done, what is new.
DossierPage {
    id: root

    readonly property OverviewController overview: app.overview
    readonly property int third: wide ? Math.floor((contentWidth - 2 * theme.space6) / 3) : contentWidth

    objectName: "dossierPage"
    title: qsTr("My file")
    help: qsTr("Here you see what to do, where you applied and what is new for you.")
    heading: overview.greeting
    own: true
    fact: theme.portrait ? "" : qsTr("Good to see you")
    first: true

    EmptyState {
        width: parent.width
        visible: root.overview.fresh
        theme: root.theme
        icon: "folder-user"
        fact: qsTr("Your file is still empty.")
        meaning: qsTr("Start with looking for work. Touch the bookmark to save what you like.")

        PushButton {
            objectName: "overviewToVacancies"
            theme: root.theme
            kind: "primary"
            icon: "briefcase"
            text: qsTr("Look for work")
            onActivated: root.overview.open("search", "")
        }

        PushButton {
            objectName: "overviewToTrainings"
            theme: root.theme
            icon: "graduation-cap"
            text: qsTr("Look for a training")
            onActivated: root.overview.open("trainings", "")
        }
    }

    Flow {
        width: parent.width
        visible: !root.overview.fresh
        spacing: root.theme.space6

        Column {
            width: root.third
            spacing: root.theme.space3

            SectionHead {
                width: parent.width
                theme: root.theme
                icon: "list-checks"
                text: qsTr("To do now")
            }

            TextNote {
                width: parent.width
                theme: root.theme
                icon: "check-circle"
                text: tasks.count === 0 ? qsTr("You have nothing to do now.") : ""
            }

            Repeater {
                id: tasks

                model: root.overview.tasks

                TodoRow {
                    property bool personal: true
                    required property int index
                    required property string at

                    objectName: "todo" + index
                    width: parent?.width ?? 0
                    theme: root.theme
                    onActivated: root.overview.open("dossierTask", at)
                }
            }

            SectionHead {
                width: parent.width
                visible: meetings.count > 0
                theme: root.theme
                icon: "calendar-check"
                text: qsTr("Appointments")
            }

            Repeater {
                id: meetings

                model: root.overview.meetings

                MeetingRow {
                    property bool personal: true
                    required property int index
                    required property string at

                    objectName: "meeting" + index
                    width: parent?.width ?? 0
                    theme: root.theme
                    onActivated: root.overview.open("dossierAppointment", at)
                }
            }

            PushButton {
                objectName: "overviewToSaved"
                width: parent.width
                visible: root.overview.savedText !== ""
                theme: root.theme
                icon: "bookmark-simple"
                iconWeight: "fill"
                text: root.overview.savedText
                badge: root.app.saved.fresh
                onActivated: root.overview.open("dossierSaved", "")
            }
        }

        Column {
            width: root.third
            spacing: root.theme.space3

            SectionHead {
                width: parent.width
                theme: root.theme
                icon: "paper-plane-tilt"
                text: qsTr("My applications")
                fact: root.app.applications.since
            }

            TextNote {
                width: parent.width
                theme: root.theme
                icon: "info"
                text: entries.count === 0 ? qsTr("Did you apply somewhere? Write it here.") : ""
            }

            Card {
                width: parent.width
                visible: entries.count > 0
                theme: root.theme

                Timeline {
                    id: entries

                    readonly property int count: root.app.applications.count

                    property bool personal: true
                    objectName: "overviewApplications"
                    width: parent?.width ?? 0
                    theme: root.theme
                    model: root.overview.applications
                    title: qsTr("My applications")
                }
            }

            PushButton {
                objectName: "overviewToApplications"
                width: parent.width
                visible: entries.count > 0
                theme: root.theme
                text: qsTr("All my applications")
                trailingIcon: root.LayoutMirroring.enabled ? "caret-left" : "caret-right"
                onActivated: root.overview.open("dossierApplications", "")
            }
        }

        Column {
            width: root.third
            spacing: root.theme.space3

            SectionHead {
                width: parent.width
                theme: root.theme
                icon: "lightbulb"
                text: qsTr("For you")
            }

            TextNote {
                width: parent.width
                theme: root.theme
                icon: "info"
                text: suggestions.count === 0 ? qsTr("Save what you like. Then we can suggest more like it.") : ""
            }

            Repeater {
                id: suggestions

                model: root.overview.suggestions

                SuggestionRow {
                    property bool personal: true
                    required property int index
                    required property string kind
                    required property string item

                    objectName: "suggestion" + index
                    width: parent?.width ?? 0
                    theme: root.theme
                    onActivated: root.overview.open(kind, item)
                }
            }

            PushButton {
                objectName: "overviewToSuggestions"
                width: parent.width
                visible: suggestions.count > 0
                theme: root.theme
                text: qsTr("All suggestions")
                trailingIcon: root.LayoutMirroring.enabled ? "caret-left" : "caret-right"
                onActivated: root.overview.open("dossierSuggestions", "")
            }
        }
    }

    actions: ButtonPair {
        id: pair

        theme: root.theme
        first: add
        last: proof

        PushButton {
            id: add

            objectName: "overviewApplied"
            width: pair.firstWidth
            theme: root.theme
            icon: "plus"
            text: qsTr("I applied")
            onActivated: root.app.applied.write()
        }

        PushButton {
            id: proof

            objectName: "overviewProof"
            width: pair.lastWidth
            visible: root.app.applications.count > 0
            theme: root.theme
            kind: "primary"
            icon: "printer"
            text: qsTr("Print the proof")
            onActivated: root.app.applications.askProof()
        }
    }

    overlay: Item {
        anchors.fill: parent

        Loader {
            anchors.fill: parent
            active: root.app.navigation.sheet === "proof" && root.visible
            sourceComponent: ProofDialog {
                app: root.app
                theme: root.theme
            }
        }

        Loader {
            anchors.fill: parent
            active: root.app.navigation.sheet === "print" && root.visible
            sourceComponent: PrintDialog {
                app: root.app
                theme: root.theme
            }
        }
    }
}
