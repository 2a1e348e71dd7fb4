pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// What is said when something is empty, slow, broken or done.
Section {
    id: root

    required property Samples samples

    title: "Toestanden"

    Cell {
        width: root.half
        theme: root.theme
        title: "Banner: info"

        Banner {
            width: parent?.width ?? 0
            theme: root.theme
            fact: "Nieuwe uren in mei."
            meaning: "Op 1 mei is de werkwinkel dicht."
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "Banner: warning, with a button"

        Banner {
            width: parent?.width ?? 0
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
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "Toast (8 s, with undo)"

        PushButton {
            objectName: "showToast"
            theme: root.theme
            icon: "bookmark-simple"
            text: "Bewaar"
            onActivated: toast.show("Bewaard")
        }

        Toast {
            id: toast

            objectName: "toast"
            width: parent?.width ?? 0
            theme: root.theme
            icon: "bookmark-simple"
            undoText: "Maak ongedaan"
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "EmptyState"

        EmptyState {
            width: parent?.width ?? 0
            theme: root.theme
            fact: "Niets gevonden tot 5 km"
            meaning: "Tot 25 km zijn er 21."

            PushButton {
                theme: root.theme
                kind: "primary"
                text: "Zoek tot 25 km"
            }
        }
    }

    Cell {
        width: root.width
        theme: root.theme
        title: "ZeroResults, AdviceButton"

        ZeroResults {
            width: parent?.width ?? 0
            height: 2 * root.theme.qrSide
            theme: root.theme
            searched: "“kok”, student, tot 5 km"
            hint: "Laat één keuze weg. Dan vind je wel iets."
            advice: root.samples.advice
        }
    }
}
