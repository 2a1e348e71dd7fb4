pragma ComponentBehavior: Bound

import QtQuick
import ".."

// What is pressed: buttons, tiles, chips, switches, counters.
Section {
    id: root

    title: "Knoppen"

    Cell {
        width: root.width
        theme: root.theme
        title: "PushButton: primary, focus, unavailable, busy"

        PushButton {
            objectName: "primary"
            theme: root.theme
            kind: "primary"
            text: "Druk af"
            onActivated: counter.count += 1
        }

        Item {
            width: focused.width + root.theme.space5
            height: focused.height + root.theme.space5

            PushButton {
                id: focused

                anchors.centerIn: parent
                theme: root.theme
                kind: "primary"
                text: "Druk af"

                FocusRing {
                    visible: true
                    theme: root.theme
                    radius: focused.radius
                }
            }
        }

        PushButton {
            objectName: "unavailable"
            theme: root.theme
            kind: "primary"
            text: "Druk af"
            available: false
            why: "De printer is uit."
            onActivated: counter.count += 100
            onRefused: counter.refused += 1
        }

        PushButton {
            objectName: "busy"
            theme: root.theme
            kind: "primary"
            icon: "printer"
            text: "Druk af"
            busy: true
            onActivated: counter.count += 100
        }
    }

    Cell {
        width: root.width
        theme: root.theme
        title: "PushButton: secondary, highlight, danger, with pictures, big"

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
            icon: "funnel"
            badge: "3"
            text: "Kies wat past"
        }

        PushButton {
            theme: root.theme
            kind: "primary"
            big: true
            icon: "printer"
            text: "Druk 2 bladen"
        }
    }

    Cell {
        width: root.width
        theme: root.theme
        title: "ButtonPair"

        ButtonPair {
            id: pair

            width: parent?.width ?? 0
            theme: root.theme
            first: one
            last: other

            PushButton {
                id: one

                width: pair.firstWidth
                theme: root.theme
                text: "Nee, ik kan niet"
            }

            PushButton {
                id: other

                width: pair.lastWidth
                theme: root.theme
                icon: "check"
                text: "Ja, ik kom"
            }
        }
    }

    Cell {
        width: root.width
        theme: root.theme
        title: "ActionTile: off, on, busy, unavailable, wide"

        EqualGrid {
            id: tiles

            width: parent?.width ?? 0
            most: 4
            spacing: root.theme.space4

            ActionTile {
                width: tiles.cell
                height: tiles.tallest
                theme: root.theme
                icon: "printer"
                text: "Afdrukken"
            }

            ActionTile {
                width: tiles.cell
                height: tiles.tallest
                theme: root.theme
                on: true
                onWeight: "fill"
                icon: "bookmark-simple"
                text: "Bewaard"
            }

            ActionTile {
                width: tiles.cell
                height: tiles.tallest
                theme: root.theme
                busy: true
                icon: "qr-code"
                text: "Meenemen (QR)"
            }

            ActionTile {
                width: tiles.cell
                height: tiles.tallest
                theme: root.theme
                available: false
                icon: "check-square"
                text: "Ik solliciteerde"
            }
        }

        ActionTile {
            width: parent?.width ?? 0
            theme: root.theme
            wide: true
            icon: "printer"
            text: "Afdrukken"
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "Chip: off, on, zero results, sort"

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
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "Counter: least, between, most"

        Repeater {
            model: [1, 2, 3]

            Counter {
                required property int modelData

                theme: root.theme
                number: modelData
                atLeast: modelData === 1
                atMost: modelData === 3
            }
        }
    }

    Cell {
        width: root.width
        theme: root.theme
        title: "SwitchRow: on, off, unavailable"

        SwitchRow {
            id: shared

            objectName: "switch"
            width: root.third
            theme: root.theme
            icon: "users-three"
            text: "Toon wat anderen kozen"
            on: true
            onToggled: on => shared.on = on
        }

        SwitchRow {
            width: root.third
            theme: root.theme
            icon: "moon"
            text: "Minder beweging"
            line: "Niets schuift of vervaagt."
            on: false
        }

        SwitchRow {
            width: root.third
            theme: root.theme
            icon: "eye-slash"
            text: "Scherm afdekken"
            on: false
            available: false
            why: "Steek eerst een koptelefoon in."
        }
    }

    Item {
        id: counter

        property int count: 0
        property int refused: 0

        objectName: "counter"
    }
}
