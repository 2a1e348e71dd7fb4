pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import ".."

// The street: doors, header, doorstep, and what covers them.
Section {
    id: root

    required property App app
    required property Samples samples

    title: "De straat"

    Cell {
        width: root.width
        theme: root.theme
        title: "PageHeader, Logo"

        PageHeader {
            width: parent?.width ?? 0
            theme: root.theme
            feed: root.app.feed
            title: "Vacatures"
            icon: "briefcase"
            fact: "21 gevonden"
        }

        Logo {
            theme: root.theme
            brand: root.app.brand
        }
    }

    Cell {
        width: root.width
        theme: root.theme
        title: "StreetSign, DoorRow"

        StreetSign {
            width: parent?.width ?? 0
            theme: root.theme
            feed: root.app.feed
            brand: root.app.brand
        }

        DoorRow {
            width: parent?.width ?? 0
            height: implicitHeight
            theme: root.theme
            file: "dossierEnter"
            feed: root.app.feed
            given: root.theme.streetHeight
        }
    }

    Cell {
        width: root.width
        theme: root.theme
        title: "DoorButton: open, closed, as a band"

        DoorButton {
            width: root.theme.sideColumnSmall
            height: 2 * root.theme.qrSide
            archWidth: width
            archHeight: height
            theme: root.theme
            number: 1
            name: "Vacatures"
            icon: "briefcase"
            line: "Vind werk dat bij je past"
            fact: "12 408 nu"
            hue: root.theme.sec1
            edgeHue: root.theme.sec1Edge
            tint: root.theme.sec1Tint
        }

        DoorButton {
            width: root.theme.sideColumnSmall
            height: 2 * root.theme.qrSide
            archWidth: width
            archHeight: height
            theme: root.theme
            number: 4
            name: "Mijn cv"
            icon: "read-cv-logo"
            line: "Maak een cv op papier"
            fact: ""
            closed: true
            hue: root.theme.sec4
            edgeHue: root.theme.sec4Edge
            tint: root.theme.sec4Tint
        }

        DoorButton {
            width: root.half
            height: implicitHeight
            band: true
            theme: root.theme
            number: 5
            name: "Werkwinkel & hulp"
            icon: "handshake"
            line: "Praat met iemand"
            fact: "Nu open"
            hue: root.theme.sec5
            edgeHue: root.theme.sec5Edge
            tint: root.theme.sec5Tint
        }
    }

    Cell {
        width: root.width
        theme: root.theme
        title: "Doorstep: on a page with a sheet open and speech on; on the doors"

        Doorstep {
            width: parent?.width ?? 0
            height: Math.max(root.theme.doorstep, implicitHeight)
            theme: root.theme
            home: false
            canStop: true
            canRead: true
            reading: true
            sheet: "access"
        }

        Doorstep {
            width: parent?.width ?? 0
            height: Math.max(root.theme.doorstep, implicitHeight)
            theme: root.theme
            home: true
            canStop: false
            canRead: true
            reading: false
        }
    }

    Cell {
        width: root.width
        theme: root.theme
        title: "MiniDoors"

        MiniDoors {
            theme: root.theme
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "TakeThings"

        TakeThings {
            width: parent?.width ?? 0
            theme: root.theme
            printed: true
            filed: true
        }
    }

    Cell {
        width: root.half
        theme: root.theme
        title: "TakeActions"

        TakeActions {
            width: parent?.width ?? 0
            theme: root.theme
        }
    }

    Cell {
        width: root.width
        theme: root.theme
        title: "ReadBar, Curtain"

        ReadBar {
            width: parent?.width ?? 0
            height: implicitHeight
            theme: root.theme
            reader: root.app.reader
        }

        Item {
            width: parent?.width ?? 0
            height: root.theme.streetHeight + root.theme.floorHeight
            clip: true

            Curtain {
                anchors.fill: parent
                app: root.app
                theme: root.theme
            }
        }
    }
}
