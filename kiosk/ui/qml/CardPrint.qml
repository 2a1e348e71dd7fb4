pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The sheet with both cards that comes out of the printer. What is said is in the past tense only once the printer
// reported success (`printed`); before that nobody can go on, but anybody can say that nothing comes out.
Column {
    id: root

    required property Theme theme
    required property string name
    required property string maskedNumber
    required property string words
    required property real portion
    required property bool printed

    signal failed
    signal again
    signal finished

    spacing: theme.space5

    Label {
        width: parent.width
        theme: root.theme
        role: "heading"
        textScale: root.theme.capped("heading", 60, root.theme.textScale)
        text: root.printed ? qsTr("Your two cards are on the sheet") : qsTr("Your two cards are coming out of the printer")
        Accessible.role: Accessible.Heading
    }

    ProgressBar {
        width: parent.width
        theme: root.theme
        words: root.words
        portion: root.portion
    }

    Item {
        id: sheet

        readonly property bool beside: !root.theme.single
        readonly property int half: beside ? (paper.width - 4 * root.theme.space6) / 2 : paper.width - 2 * root.theme.space6

        width: parent.width
        height: slot.height / 2 + paper.height

        Rectangle {
            id: paper

            anchors.horizontalCenter: parent.horizontalCenter
            y: slot.height / 2
            width: parent.width - 2 * root.theme.space6
            height: cards.implicitHeight + slot.height / 2 + 2 * root.theme.space6
            color: root.theme.paper
            border.width: root.theme.borderThin
            border.color: root.theme.control

            Grid {
                id: cards

                readonly property real tallest: Math.max(access.implicitHeight, recovery.implicitHeight)

                anchors.left: parent.left
                anchors.leftMargin: root.theme.space6
                y: slot.height / 2 + root.theme.space6
                columns: sheet.beside ? 2 : 1
                spacing: 2 * root.theme.space6

                PrintedCard {
                    id: access

                    readonly property bool personal: true

                    width: sheet.half
                    height: sheet.beside ? cards.tallest : implicitHeight
                    theme: root.theme
                    icon: "folder-user"
                    title: qsTr("Access card")
                    text: root.name
                    number: qsTr("Card %1").arg(root.maskedNumber)
                }

                PrintedCard {
                    id: recovery

                    width: sheet.half
                    height: sheet.beside ? cards.tallest : implicitHeight
                    theme: root.theme
                    icon: "key"
                    title: qsTr("Recovery card")
                    text: qsTr("Only if you forget your code.")
                    secret: true
                }
            }

            CutLine {
                anchors.centerIn: parent
                width: sheet.beside ? implicitWidth : parent.width
                height: sheet.beside ? parent.height : implicitHeight
                theme: root.theme
                upright: sheet.beside
            }
        }

        Rectangle {
            id: slot

            width: parent.width
            height: root.theme.slotHeight
            radius: height / 2
            color: root.theme.plinth
            border.width: root.theme.highContrast ? root.theme.borderThin : 0
            border.color: root.theme.plinthLine
        }
    }

    Grid {
        id: captions

        readonly property real share: (width - (columns - 1) * spacing) / columns

        width: parent.width
        columns: root.theme.single ? 1 : 2
        spacing: root.theme.space5

        CardCaption {
            width: captions.share
            theme: root.theme
            number: 1
            title: qsTr("Take this one to every kiosk")
            line: qsTr("Scan the card. Type your code. Your file opens.")
        }

        CardCaption {
            width: captions.share
            theme: root.theme
            number: 2
            title: qsTr("Keep this one at home, apart from card 1")
            line: qsTr("Give them to nobody. With it you choose a new code.")
        }
    }

    Flow {
        width: parent.width
        spacing: root.theme.space4

        PushButton {
            objectName: "cardsFailed"
            width: Math.min(implicitWidth, parent.width)
            theme: root.theme
            icon: "question"
            text: qsTr("Nothing comes out")
            onActivated: root.failed()
        }

        PushButton {
            objectName: "cardsAgain"
            width: Math.min(implicitWidth, parent.width)
            theme: root.theme
            icon: "printer"
            text: qsTr("Print once more")
            available: root.printed
            why: qsTr("Wait until the sheet is out of the printer.")
            onActivated: root.again()
        }

        PushButton {
            objectName: "cardsDone"
            width: Math.min(implicitWidth, parent.width)
            theme: root.theme
            kind: "primary"
            trailingIcon: "arrow-right"
            text: qsTr("Open my file")
            available: root.printed
            why: qsTr("Wait until the sheet is out of the printer.")
            onActivated: root.finished()
        }
    }
}
