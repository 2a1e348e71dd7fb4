pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The sheet as it will be, how many times, and the button that prints. `room` is the height that is there.
Item {
    id: root

    required property Theme theme
    required property PrintingController printing
    required property int room
    readonly property real sheetRatio: 1.414
    readonly property int pictureHeight: Math.min(theme.previewWidth * sheetRatio, width * 0.3 * sheetRatio, room - 2 * theme.lineOf("bodyMedium", theme.textScale))

    // Smaller than this nothing can be seen on it.
    readonly property bool pictured: pictureHeight >= theme.controlHero * sheetRatio * theme.textScale

    signal refused

    implicitHeight: Math.max(pictured ? picture.height : 0, choices.height + theme.space5 + buttons.height)

    Column {
        id: picture

        anchors.left: parent.left
        width: root.pictureHeight / root.sheetRatio
        visible: root.pictured
        spacing: root.theme.space3

        Rectangle {
            width: parent.width
            height: root.pictureHeight
            color: root.theme.paper
            border.width: root.theme.borderThin
            border.color: root.theme.control

            Image {
                anchors.fill: parent
                anchors.margins: root.theme.borderThin
                objectName: "preview"
                source: root.printing.preview
                sourceSize.width: width
                fillMode: Image.PreserveAspectFit
                Accessible.role: Accessible.Graphic
                Accessible.name: caption.text
            }
        }

        Label {
            id: caption

            width: parent.width
            theme: root.theme
            role: "bodyMedium"
            text: root.printing.sheetCaption || qsTr("The sheet is being made")
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Grid {
        id: choices

        // In a low panel there is more room beside the question than below it.
        readonly property bool beside: root.theme.low && !root.theme.portrait

        anchors.left: root.pictured ? picture.right : parent.left
        anchors.leftMargin: root.pictured ? root.theme.space7 : 0
        anchors.right: parent.right
        columns: beside ? 2 : 1
        spacing: root.theme.space3
        verticalItemAlignment: Grid.AlignVCenter

        Label {
            id: times

            width: choices.beside ? Math.min(implicitWidth, choices.width - counter.width - choices.spacing) : choices.width
            theme: root.theme
            role: "title"
            text: qsTr("How many times?")
            Accessible.role: Accessible.Heading
        }

        Counter {
            id: counter

            theme: root.theme
            label: times.text
            number: root.printing.copies
            atLeast: root.printing.atLeast
            atMost: root.printing.atMost
            onStepped: step => root.printing.addCopies(step)
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
            icon: "printer"
            text: root.printing.printLabel
            available: root.printing.ready
            why: qsTr("The sheet is being made")
            onActivated: root.printing.print()
        }
    }
}
