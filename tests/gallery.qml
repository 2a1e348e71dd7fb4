pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import "../kiosk/ui/qml"

// Every component in its states, for tests and for eyes.
Window {
    id: root

    required property App app
    readonly property Theme theme: app.vacancyTheme

    color: theme.bg

    Flow {
        id: flow

        anchors.fill: parent
        anchors.margins: root.theme.margin
        spacing: root.theme.space5

        PushButton {
            objectName: "primary"
            theme: root.theme
            kind: "primary"
            text: "Druk af"
            onActivated: counter.count += 1
        }

        PushButton {
            objectName: "unavailable"
            theme: root.theme
            kind: "primary"
            text: "Druk af"
            available: false
            onActivated: counter.count += 100
            onRefused: counter.refused += 1
        }

        PushButton {
            theme: root.theme
            icon: "x"
            text: "Sluit"
        }

        PushButton {
            theme: root.theme
            kind: "highlight"
            text: "Vraag hulp"
        }

        PushButton {
            theme: root.theme
            kind: "danger"
            text: "Wis"
        }

        PushButton {
            theme: root.theme
            trailingIcon: "caret-right"
            text: "Volgende"
        }

        PushButton {
            theme: root.theme
            iconOnly: true
            icon: "caret-left"
            text: "Vorige"
        }

        PushButton {
            theme: root.theme
            kind: "primary"
            big: true
            icon: "printer"
            text: "Druk 2 bladen"
        }

        ActionTile {
            width: root.theme.px(260)
            theme: root.theme
            icon: "printer"
            text: "Afdrukken"
        }

        ActionTile {
            width: root.theme.px(260)
            theme: root.theme
            on: true
            icon: "qr-code"
            text: "Meenemen (QR)"
        }

        Chip {
            objectName: "chip"
            theme: root.theme
            text: "Interim"
            count: "14"
            onActivated: on = !on
        }

        Chip {
            theme: root.theme
            text: "Vast"
            count: "21"
            on: true
        }

        Chip {
            theme: root.theme
            text: "Nacht"
            count: "0"
            empty: true
        }

        Chip {
            theme: root.theme
            icon: "arrows-down-up"
            trailingIcon: "caret-down"
            text: "Dichtst bij mij"
        }

        FacetCell {
            width: root.theme.px(126)
            theme: root.theme
            text: "25 km"
            count: "38"
            on: true
        }

        FacetCell {
            width: root.theme.px(126)
            theme: root.theme
            text: "Een beetje"
            count: "17"
        }

        FacetCell {
            width: root.theme.px(126)
            theme: root.theme
            text: "Nacht"
            count: "0"
            empty: true
        }

        Repeater {
            model: ["neutral", "ok", "info", "warn", "error", "fresh"]

            Tag {
                required property string modelData

                theme: root.theme
                kind: modelData
                icon: modelData === "ok" ? "check" : ""
                text: modelData
            }
        }

        TextField {
            objectName: "field"
            width: root.theme.px(700)
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

        SelectField {
            width: root.theme.px(400)
            theme: root.theme
            icon: "map-pin"
            label: "in"
            text: "Gent"
        }

        TextField {
            objectName: "wrongField"
            width: root.theme.px(600)
            theme: root.theme
            keyboard: root.app.keyboard
            label: "Nummer"
            showLabel: true
            text: "48 217 06"
            error: "Er ontbreekt 1 cijfer."
        }

        ListRow {
            width: root.theme.px(1100)
            theme: root.theme
            icon: "package"
            title: "Magazijnier met heftruck"
            strong: "Portus Logistics"
            soft: "Gent (haven)"
            tags: ["Vast werk", "Voltijds", "Overdag"]
            freshTag: "Nieuw vandaag"
            value: "6 km"
            valueNote: "van hier"
        }

        ListRow {
            width: root.theme.px(660)
            height: root.theme.px(140)
            theme: root.theme
            narrow: true
            icon: "first-aid-kit"
            title: "Logistiek medewerker in een heel groot ziekenhuis"
            strong: "Ziekenhuis Leieland"
            soft: "Deinze"
            tags: ["Vast werk", "24 uur", "Overdag"]
            value: "17 km"
            valueNote: "van hier"
        }

        Banner {
            width: root.theme.px(860)
            theme: root.theme
            warning: true
            icon: "wifi-slash"
            fact: "Geen internet."
            meaning: "Zoeken werkt gewoon."

            PushButton {
                theme: root.theme
                text: "Hulp"
            }
        }

        EmptyState {
            width: root.theme.px(600)
            theme: root.theme
            fact: "Niets gevonden tot 5 km"
            meaning: "Tot 25 km zijn er 21."

            PushButton {
                theme: root.theme
                kind: "primary"
                text: "Zoek tot 25 km"
            }
        }

        ProgressBar {
            width: root.theme.px(500)
            theme: root.theme
            words: "Printen… blad 2 van 3"
            note: "66 %"
            portion: 0.66
        }

        Fact {
            width: root.theme.px(360)
            theme: root.theme
            icon: "clock"
            label: "Uren"
            value: "38 uur, voltijds"
        }

        QrPanel {
            objectName: "qr"
            theme: root.theme
            content: "https://wis.example/v/7341208?a=1&b=2"
            spoken: "QR"
        }

        Item {
            id: counter

            property int count: 0
            property int refused: 0

            objectName: "counter"
        }

        Item {
            id: edits

            property string text: ""
            property int accepted: 0

            objectName: "edits"
        }
    }

    Toast {
        objectName: "toast"
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: keys.top
        anchors.bottomMargin: root.theme.space4
        width: root.theme.px(620)
        theme: root.theme
        undoText: "Maak ongedaan"
    }

    KeyboardPanel {
        id: keys

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        theme: root.theme
        keyboard: root.app.keyboard
    }

    FocusFrame {
        theme: root.theme
        at: root.app.focus
    }
}
