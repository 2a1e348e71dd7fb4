pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// Parts of a personal file.
Section {
    id: root

    required property Samples samples

    title: "Mijn dossier"

    Cell {
        width: root.half
        theme: root.theme
        title: "Timeline: called, sent, interview, not chosen, own note"

        Card {
            width: parent?.width ?? 0
            theme: root.theme

            Timeline {
                width: parent?.width ?? 0
                theme: root.theme
                model: root.samples.entries
                title: "Mijn sollicitaties"
            }
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "StepList: done, now, to do"

        StepList {
            width: parent?.width ?? 0
            theme: root.theme
            model: root.samples.taskSteps
            title: "Zo doe je het"
            actText: "Doe het nu in je cv"
            actIcon: "read-cv-logo"
        }
    }

    Cell {
        width: root.theme.portrait || root.theme.small ? root.width : root.half
        theme: root.theme
        title: "ReasonPanel: beside its row"

        ReasonPanel {
            id: reason

            width: parent?.width ?? 0
            theme: root.theme
            subject: "Logistiek medewerker, Ziekenhuis Leieland"
            reasons: root.samples.reasons
            on: true
            switchText: "Toon wat anderen kozen"
            pointsAt: root.theme.single ? -1 : height / 3
            onSwitched: on => reason.on = on
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "PrintedCard, CardCaption"

        PrintedCard {
            width: parent?.width ?? 0
            theme: root.theme
            icon: "key"
            title: "Herstelkaart"
            text: "Alleen als je je code vergeet."
            secret: true
        }

        CardCaption {
            width: parent?.width ?? 0
            theme: root.theme
            number: 2
            title: "Bewaar thuis"
            line: "Apart van kaart 1."
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "CardPicture"

        Repeater {
            model: [true, false]

            CardPicture {
                required property bool modelData

                width: parent?.width ?? 0
                height: root.theme.qrSide
                theme: root.theme
                reader: modelData
            }
        }
    }
}
