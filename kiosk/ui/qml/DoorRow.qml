pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The five doors: in a row, or two large ones above three on an upright panel.
Item {
    id: root

    required property Theme theme
    required property FeedInfo feed
    readonly property int gap: theme.px(theme.small ? 16 : 24)
    readonly property int fifth: (width - 4 * gap) / 5
    readonly property int half: (width - gap) / 2
    readonly property int third: (width - 2 * gap) / 3
    readonly property int tall: theme.portrait ? (height - gap) * 0.52 : height

    signal opened(string page)
    signal refused(int door)

    DoorButton {
        id: door1

        width: root.theme.portrait ? root.half : root.fifth
        height: root.tall
        theme: root.theme
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

    DoorButton {
        id: door2

        x: door1.width + root.gap
        width: door1.width
        height: root.tall
        theme: root.theme
        number: 2
        closed: !root.feed.hasTrainings
        name: qsTr("Trainings")
        icon: "graduation-cap"
        line: qsTr("Learn a trade or learn more")
        fact: root.feed.trainings
        hue: root.theme.sec2
        edgeHue: root.theme.sec2Edge
        tint: root.theme.sec2Tint
        onActivated: closed ? root.refused(2) : root.opened("trainings")
    }

    DoorButton {
        id: door3

        x: root.theme.portrait ? 0 : 2 * (root.fifth + root.gap)
        y: root.theme.portrait ? root.tall + root.gap : 0
        width: root.theme.portrait ? root.third : root.fifth
        height: root.height - y
        theme: root.theme
        number: 3
        closed: true
        name: qsTr("My file")
        icon: "folder-user"
        line: qsTr("Saved work, tasks and appointments")
        fact: ""
        hue: root.theme.sec3
        edgeHue: root.theme.sec3Edge
        tint: root.theme.sec3Tint
        onActivated: root.refused(3)
    }

    DoorButton {
        x: door3.x + door3.width + root.gap
        y: door3.y
        width: door3.width
        height: door3.height
        theme: root.theme
        number: 4
        closed: true
        name: qsTr("My CV")
        icon: "read-cv-logo"
        line: qsTr("Make your CV and print it")
        fact: ""
        hue: root.theme.sec4
        edgeHue: root.theme.sec4Edge
        tint: root.theme.sec4Tint
        onActivated: root.refused(4)
    }

    DoorButton {
        x: door3.x + 2 * (door3.width + root.gap)
        y: door3.y
        width: door3.width
        height: door3.height
        theme: root.theme
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
