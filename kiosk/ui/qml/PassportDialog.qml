pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Adds or changes one thing that the visitor can do.
Dialog {
    id: root

    required property App app
    readonly property PassportForm form: app.passport.form
    readonly property bool trained: form.kind === "certificate"
    readonly property bool able: form.kind === "competence"
    readonly property bool spoken: form.kind === "language"

    objectName: "passportDialog"
    title: form.what || (trained ? qsTr("Which training did you follow?") : able ? qsTr("What can you do?") : spoken ? qsTr("Which language do you speak?") : qsTr("Which driving licence do you have?"))
    dialogWidth: theme.dialogNormal
    onClosed: root.app.navigation.closeSheet()

    Column {
        width: parent.width
        spacing: root.theme.space5

        OccupationFinderField {
            width: parent.width
            visible: root.able && root.form.fresh
            theme: root.theme
            keyboard: root.app.keyboard
            finder: root.form.finder
            name: "ableField"
            label: qsTr("In which work?")
        }

        CvChips {
            width: parent.width
            theme: root.theme
            keyboard: root.app.keyboard
            model: root.form.offers
            name: "offer"
            single: root.spoken
            title: root.able ? qsTr("Touch what you can do") : ""
            untold: root.form.untold
            onToggled: row => root.form.choose(row)
        }

        TextField {
            objectName: "passportText"
            width: parent.width
            visible: root.trained || root.able && root.form.fresh
            theme: root.theme
            keyboard: root.app.keyboard
            label: root.trained ? qsTr("What is it called?") : qsTr("Or in your own words")
            showLabel: true
            clearLabel: qsTr("Clear")
            personal: true
            maximumLength: 120
            text: root.form.text
            onEdited: text => root.form.write("text", text)
        }

        TextField {
            objectName: "passportSource"
            width: parent.width
            visible: root.trained || root.able
            theme: root.theme
            keyboard: root.app.keyboard
            label: root.trained ? qsTr("Who gave it? (not needed)") : qsTr("Where did you learn it? (not needed)")
            showLabel: true
            clearLabel: qsTr("Clear")
            personal: true
            maximumLength: 120
            text: root.form.source
            onEdited: text => root.form.write("source", text)
        }

        RadioChips {
            width: parent.width
            visible: root.spoken
            theme: root.theme
            model: root.form.levels
            name: "level"
            title: qsTr("How well?")
            onChosen: row => root.form.grade(row)
        }

        Flow {
            width: parent.width
            spacing: root.theme.space6

            WheelPicker {
                id: year

                objectName: "passportYear"
                visible: root.trained
                theme: root.theme
                wheel: root.form.year
                label: qsTr("In which year?")
            }

            RadioChips {
                width: root.trained && !root.theme.single && root.theme.textScale <= 1.25 ? parent.width - year.width - parent.spacing : parent.width
                theme: root.theme
                model: root.form.proofs
                name: "proof"
                title: qsTr("Can you prove it?")
                onChosen: row => root.form.prove(row)
            }
        }

        ButtonPair {
            id: ends

            width: parent.width
            theme: root.theme
            first: away
            last: keep

            PushButton {
                id: away

                objectName: "passportRemove"
                width: ends.firstWidth
                visible: !root.form.fresh
                theme: root.theme
                big: true
                icon: "trash"
                ink: root.theme.danger
                text: qsTr("Take it away")
                onActivated: root.form.remove()
            }

            PushButton {
                id: keep

                objectName: "passportSave"
                width: ends.lastWidth
                theme: root.theme
                kind: "primary"
                big: true
                icon: "check"
                text: qsTr("Save")
                available: root.form.ready
                why: root.trained ? qsTr("Say first what it is called.") : root.spoken ? qsTr("Choose first a language, and how well.") : qsTr("Choose first something.")
                onActivated: root.form.save()
            }
        }
    }
}
