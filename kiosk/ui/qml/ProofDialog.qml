pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Which applications stand on the proof.
Dialog {
    id: root

    required property App app
    readonly property ApplicationsController applications: app.applications

    objectName: "proofDialog"
    title: qsTr("Print the proof")
    subtitle: qsTr("Which applications do you want on it?")
    dialogWidth: theme.dialogNormal
    onClosed: root.app.navigation.closeSheet()

    Column {
        width: parent.width
        spacing: root.theme.space5

        EqualGrid {
            id: periods

            width: parent.width
            most: 3
            spacing: root.theme.space3

            Repeater {
                model: root.applications.periods

                FacetCell {
                    required property int index
                    required property string note
                    required property bool chosen

                    objectName: "period" + index
                    width: periods.cell
                    height: periods.tallest
                    theme: root.theme
                    count: note
                    on: chosen
                    empty: note === "0"
                    checkRole: Accessible.RadioButton
                    onActivated: root.applications.choosePeriod(index)
                }
            }
        }

        Label {
            width: parent.width
            theme: root.theme
            soft: true
            text: qsTr("The sheet says that you filled this in yourself.")
        }

        PushButton {
            objectName: "proofPrint"
            anchors.right: parent.right
            width: Math.min(implicitWidth, parent.width)
            theme: root.theme
            kind: "primary"
            big: true
            icon: "printer"
            text: qsTr("Print the proof")
            available: root.applications.provable
            why: qsTr("There are no applications in this time.")
            onActivated: root.applications.printProof()
        }
    }
}
