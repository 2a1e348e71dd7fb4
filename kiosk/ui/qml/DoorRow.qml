pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The five doors: in a row, or two large ones above three on an upright panel; as bands below each other where letters
// are large or the place is low. `given` is the height that the page has for arches.
Item {
    id: root

    required property Theme theme
    required property FeedInfo feed
    required property int given
    // The page behind door 3.
    required property string file
    property bool darker: false
    readonly property int gap: theme.small ? theme.space4 : theme.space5
    readonly property bool bands: theme.textScale > 1.25 || theme.low || !(door1.fits && door2.fits && door3.fits && door4.fits && door5.fits)
    readonly property int widest: Math.max(door1.least, door2.least, door3.least, door4.least, door5.least)
    readonly property int columns: Math.max(1, Math.min(3, Math.floor((width + gap) / (widest * 1.2 + gap))))
    readonly property int half: (width - gap) / 2
    readonly property int third: (width - 2 * gap) / 3
    readonly property int fifth: (width - 4 * gap) / 5
    readonly property int tall: theme.portrait ? (given - gap) * 0.52 : given

    signal opened(string page)
    signal refused

    implicitHeight: bands ? grid.height : given

    component Door: DoorButton {
        readonly property bool large: root.theme.portrait && number < 3

        archWidth: large ? root.half : root.theme.portrait ? root.third : root.fifth
        archHeight: root.theme.portrait && !large ? root.given - root.tall - root.gap : root.tall
        width: root.bands ? grid.side : archWidth
        height: root.bands ? grid.tallest : archHeight
        theme: root.theme
        band: root.bands
        darker: root.darker
    }

    Flow {
        id: grid

        readonly property int side: (width - (root.columns - 1) * spacing) / Math.max(1, root.columns)
        readonly property int tallest: Math.max(door1.implicitHeight, door2.implicitHeight, door3.implicitHeight, door4.implicitHeight, door5.implicitHeight)

        width: parent.width
        spacing: root.gap

        Door {
            id: door1

            number: 1
            name: qsTr("Vacancies")
            icon: "briefcase"
            line: qsTr("Find work that suits you")
            fact: root.feed.vacancies
            hue: root.theme.sec1
            edgeHue: root.theme.sec1Edge
            tint: root.theme.sec1Tint
            onActivated: root.opened("search")
        }

        Door {
            id: door2

            number: 2
            closed: !root.feed.hasTrainings
            name: qsTr("Trainings")
            icon: "graduation-cap"
            line: qsTr("Learn a trade or learn more")
            fact: root.feed.trainings
            hue: root.theme.sec2
            edgeHue: root.theme.sec2Edge
            tint: root.theme.sec2Tint
            onActivated: closed ? root.refused() : root.opened("trainings")
        }

        Door {
            id: door3

            number: 3
            name: qsTr("My file")
            icon: "folder-user"
            line: qsTr("Saved work, tasks and appointments")
            fact: root.file === "dossier" ? qsTr("Your file is open") : ""
            hue: root.theme.sec3
            edgeHue: root.theme.sec3Edge
            tint: root.theme.sec3Tint
            onActivated: root.opened(root.file)
        }

        Door {
            id: door4

            number: 4
            name: qsTr("My CV")
            icon: "read-cv-logo"
            line: qsTr("Make your CV and print it")
            fact: ""
            hue: root.theme.sec4
            edgeHue: root.theme.sec4Edge
            tint: root.theme.sec4Tint
            onActivated: root.opened("cv")
        }

        Door {
            id: door5

            number: 5
            name: qsTr("Job shop & help")
            icon: "handshake"
            line: qsTr("Ask a person for help")
            fact: root.feed.help
            hue: root.theme.sec5
            edgeHue: root.theme.sec5Edge
            tint: root.theme.sec5Tint
            onActivated: root.opened("places")
        }
    }
}
