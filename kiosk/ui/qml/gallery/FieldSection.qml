pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// What is filled in and chosen from.
Section {
    id: root

    required property App app
    required property Samples samples

    title: "Velden en keuzes"

    Cell {
        width: root.half
        theme: root.theme
        title: "TextField: empty (active and filled when touched)"

        TextField {
            objectName: "field"
            width: parent?.width ?? 0
            theme: root.theme
            keyboard: root.app.keyboard
            label: "Werk"
            icon: "magnifying-glass"
            prompt: "Welk werk zoek je?"
            goLabel: "Zoek"
            clearLabel: "Wis"
            onEdited: text => edits.text = text
            onAccepted: edits.accepted += 1
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "TextField: filled"

        TextField {
            objectName: "filledField"
            width: parent?.width ?? 0
            theme: root.theme
            keyboard: root.app.keyboard
            label: "Voornaam"
            showLabel: true
            clearLabel: "Wis"
            text: "Noor"
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "TextField: error"

        TextField {
            objectName: "wrongField"
            width: parent?.width ?? 0
            theme: root.theme
            keyboard: root.app.keyboard
            label: "Nummer"
            showLabel: true
            text: "48 217 06"
            error: "Er ontbreekt 1 cijfer."
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "TextField: read-only"

        TextField {
            objectName: "readOnlyField"
            width: parent?.width ?? 0
            theme: root.theme
            keyboard: root.app.keyboard
            label: "Klantnummer"
            showLabel: true
            readOnly: true
            text: "48 217 063"
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "TextField: e-mail"

        TextField {
            objectName: "emailField"
            width: parent?.width ?? 0
            theme: root.theme
            keyboard: root.app.keyboard
            label: "E-mail"
            showLabel: true
            kind: "email"
            personal: true
            clearLabel: "Wis"
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "TextField: number"

        TextField {
            objectName: "numberField"
            width: parent?.width ?? 0
            theme: root.theme
            keyboard: root.app.keyboard
            label: "Gsm"
            showLabel: true
            kind: "number"
            maximumLength: 16
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "SelectField"

        SelectField {
            width: parent?.width ?? 0
            theme: root.theme
            icon: "map-pin"
            label: "in"
            text: "Gent"
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "FacetGroup and FacetCell: off, on, zero results"

        FacetGroup {
            width: parent?.width ?? 0
            theme: root.theme
            group: "radius"
            title: "Hoe ver mag het zijn?"
            icon: "map-pin"
            cells: root.samples.cells
            perRow: 3
            onTouched: value => edits.text = value
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "SuggestList"

        SuggestList {
            width: parent?.width ?? 0
            theme: root.theme
            model: root.samples.suggestions
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "ContrastTile"

        ContrastTile {
            width: root.quarter
            theme: root.theme
            text: "Gewoon"
            on: true
        }

        ContrastTile {
            width: root.quarter
            theme: root.theme
            text: "Wit op zwart"
            on: false
            paper: root.theme.sampleDark
            ink: root.theme.sampleBright
            accent: root.theme.sampleAccent
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "LanguageChips"

        LanguageChips {
            width: parent?.width ?? 0
            theme: root.theme
            language: root.app.language
            languages: root.app.language.few
            prefix: "galleryLanguage-"
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "PinField: empty, typed, wrong; Keypad: not complete"

        PinField {
            objectName: "pinField"
            width: parent?.width ?? 0
            theme: root.theme
            pin: root.samples.pin
            label: "Je code"
        }

        PinField {
            width: parent?.width ?? 0
            theme: root.theme
            pin: root.samples.fullPin
            label: "Nog een keer"
            active: false
            error: "Dit is een andere code."
        }

        Keypad {
            objectName: "keypad"
            width: parent?.width ?? 0
            height: implicitHeight
            theme: root.theme
            pin: root.samples.pin
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "Keypad: complete"

        Keypad {
            width: parent?.width ?? 0
            height: implicitHeight
            theme: root.theme
            pin: root.samples.fullPin
        }
    }

    Item {
        id: edits

        property string text: ""
        property int accepted: 0

        objectName: "edits"
    }
}
