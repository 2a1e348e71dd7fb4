pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// Where the visitor applied, newest first, and the proof of it.
DossierPage {
    id: root

    readonly property ApplicationsController applications: app.applications

    objectName: "dossierApplicationsPage"
    title: qsTr("My applications")
    help: qsTr("Here is where you applied. Touch one to say what happened.")
    heading: theme.single ? title : qsTr("My file")
    fact: applications.since

    EmptyState {
        width: parent.width
        visible: root.applications.count === 0
        theme: root.theme
        icon: "paper-plane-tilt"
        fact: qsTr("You did not note an application yet.")
        meaning: qsTr("Did you call, write or go somewhere? Put it here. Then you have proof that you look for work.")
    }

    EqualGrid {
        id: grid

        width: parent.width
        visible: root.applications.count > 0
        most: root.wide ? 2 : 1
        spacing: root.theme.space4

        Repeater {
            model: root.applications.rows

            ApplicationRow {
                property bool personal: true
                required property int index

                objectName: "application" + index
                width: grid.cell
                height: grid.tallest
                theme: root.theme
                onActivated: root.applications.open(index)
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

            objectName: "applicationAdd"
            width: pair.firstWidth
            theme: root.theme
            kind: root.applications.count === 0 ? "primary" : "secondary"
            big: true
            icon: "plus"
            text: qsTr("I applied")
            onActivated: root.app.applied.write()
        }

        PushButton {
            id: proof

            objectName: "applicationProof"
            width: root.wide ? Math.min(implicitWidth, pair.lastWidth) : pair.lastWidth
            theme: root.theme
            kind: root.applications.count === 0 ? "secondary" : "primary"
            big: true
            icon: "printer"
            text: qsTr("Print the proof")
            available: root.applications.count > 0
            why: qsTr("There are no applications yet.")
            onActivated: root.applications.askProof()
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
