pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// What is shown and not pressed.
Section {
    id: root

    required property Samples samples

    title: "Feiten"

    Cell {
        width: root.half
        theme: root.theme
        title: "Tag: neutral, ok, info, warn, error, fresh, trend"

        Repeater {
            model: ["neutral", "ok", "info", "warn", "error", "fresh", "trend"]

            Tag {
                required property string modelData

                theme: root.theme
                kind: modelData
                icon: modelData === "ok" ? "check" : ""
                text: modelData
            }
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "DateTile: with and without weekday, today, past. Arch, NumberArch"

        DateTile {
            theme: root.theme
            month: "maart"
            day: "16"
            weekday: "ma"
        }

        DateTile {
            theme: root.theme
            month: "mei"
            day: "11"
        }

        DateTile {
            theme: root.theme
            month: "maart"
            day: "10"
            weekday: "di"
            today: true
        }

        DateTile {
            theme: root.theme
            month: "feb"
            day: "24"
            weekday: "di"
            past: true
        }

        Arch {
            theme: root.theme
            icon: "package"
        }

        Repeater {
            model: ["done", "now", "todo", "problem"]

            NumberArch {
                required property int index
                required property string modelData

                theme: root.theme
                number: index + 1
                standing: modelData
            }
        }
    }

    Cell {
        width: root.width
        theme: root.theme
        title: "FactGrid, Fact"

        FactGrid {
            width: parent?.width ?? 0
            theme: root.theme
            model: root.samples.facts
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "TextSection, CheckList, IconLine, TextNote"

        TextSection {
            width: parent?.width ?? 0
            theme: root.theme
            heading: "Wat doe je?"
            text: "Je laadt en lost vrachtwagens met de heftruck."
            items: ["Je zet goederen op de juiste plaats.", "Je telt de voorraad."]
        }

        CheckList {
            width: parent?.width ?? 0
            theme: root.theme
            heading: "Breng dit mee"
            model: root.samples.tasks
        }

        IconLine {
            width: parent?.width ?? 0
            theme: root.theme
            icon: "shield-check"
            text: "Er staat niets over jou in."
        }

        TextNote {
            width: parent?.width ?? 0
            theme: root.theme
            icon: "info"
            text: "Dit is de tekst van de werkgever."
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "Card, ApplyCard, PhonePanel, HoursRow"

        Card {
            width: parent?.width ?? 0
            theme: root.theme

            Label {
                width: parent?.width ?? 0
                theme: root.theme
                text: "Een rustig vlak: geen rand onderaan, dus je kunt het niet indrukken."
            }
        }

        ApplyCard {
            width: parent?.width ?? 0
            theme: root.theme
            ways: root.samples.ways
        }

        PhonePanel {
            width: parent?.width ?? 0
            theme: root.theme
            heading: "Route op je gsm"
            content: "https://wis.example/r/1"
        }

        HoursRow {
            width: parent?.width ?? 0
            theme: root.theme
            day: "dinsdag"
            hours: "9 tot 17 uur"
            today: true
        }

        HoursRow {
            width: parent?.width ?? 0
            theme: root.theme
            day: "woensdag"
            hours: "gesloten"
            soft: true
        }
    }

    Cell {
        width: root.width
        theme: root.theme
        title: "ProgressBar: running, done, stopped"

        ProgressBar {
            width: root.third
            theme: root.theme
            words: "Printen… blad 2 van 3"
            note: "66 %"
            portion: 0.66
        }

        ProgressBar {
            width: root.third
            theme: root.theme
            words: "Klaar: 3 bladen"
            portion: 1
            fill: root.theme.success
        }

        ProgressBar {
            width: root.third
            theme: root.theme
            words: "Gestopt op blad 2"
            portion: 0.33
            fill: root.theme.warning
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "QrPanel"

        QrPanel {
            objectName: "qr"
            theme: root.theme
            content: "https://wis.example/v/7341208?a=1&b=2"
            spoken: "QR"
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "CodePanel, PhoneStep"

        CodePanel {
            width: Math.min(root.theme.codePanel, parent?.width ?? 0)
            theme: root.theme
            content: "https://wis.example/v/7341208"
            spoken: "QR"
            room: root.theme.codePanel
        }

        PhoneStep {
            width: parent?.width ?? 0
            theme: root.theme
            number: 1
            icon: "device-mobile-camera"
            text: "Open de camera van je gsm."
        }
    }
}
