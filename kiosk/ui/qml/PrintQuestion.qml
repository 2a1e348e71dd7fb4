pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The sheets as they will be, on what, how many times, and the button that prints. `room` is the height that is there.
Item {
    id: root

    required property Theme theme
    required property PrintingController printing
    required property int room
    readonly property PrintChoice choice: printing.choice
    readonly property Item first: now

    signal refused

    implicitHeight: Math.max(picture.shown ? picture.implicitHeight : 0, choices.height + choices.spacing + buttons.height)

    PrintPreview {
        id: picture

        anchors.left: parent.left
        theme: root.theme
        choice: root.choice
        room: root.room
        across: root.width
    }

    Column {
        id: choices

        anchors.left: picture.shown ? picture.right : parent.left
        anchors.leftMargin: picture.shown ? root.theme.space7 : 0
        anchors.right: parent.right
        spacing: root.theme.low ? root.theme.space4 : root.theme.space5

        PrintReadyLine {
            width: parent.width
            theme: root.theme
            ready: root.printing.ready
        }

        PrintTiles {
            width: parent.width
            theme: root.theme
            heading: qsTr("What do you print?")
            model: root.choice.offers
            prefix: "offer-"
            onChosen: key => root.choice.choose(key)
        }

        PrintTiles {
            width: parent.width
            theme: root.theme
            heading: qsTr("How do you take it along?")
            model: root.choice.ways
            prefix: "way-"
            onChosen: key => root.choice.use(key)
        }

        Flow {
            id: amounts

            width: parent.width
            spacing: root.theme.low ? root.theme.space5 : root.theme.space7

            PrintTimes {
                visible: root.choice.countable
                across: amounts.width
                theme: root.theme
                printing: root.printing
            }

            PrintLetters {
                visible: root.choice.enlargeable
                across: amounts.width
                theme: root.theme
                choice: root.choice
            }
        }
    }

    ButtonPair {
        id: buttons

        anchors.left: choices.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        theme: root.theme
        first: not
        last: now

        PushButton {
            id: not

            objectName: "printNot"
            width: buttons.firstWidth
            theme: root.theme
            big: true
            text: qsTr("Not now")
            onActivated: root.refused()
        }

        PushButton {
            id: now

            objectName: "printNow"
            width: buttons.lastWidth
            theme: root.theme
            kind: "primary"
            big: true
            icon: root.printing.printIcon
            text: root.printing.printLabel
            available: root.choice.ready
            why: root.choice.unready
            onActivated: root.printing.print()
        }
    }
}
