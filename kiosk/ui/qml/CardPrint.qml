pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// One card that comes out of the printer on a sheet of its own, is scanned back, and only then works; or that is shown on
// the screen where nothing prints. Buttons of the page in `content` stand behind its own.
Column {
    id: root

    required property Theme theme
    required property Keyboard keyboard
    required property CardController cards
    // Whether it is one of the two of a new file: then it is said what each of them is for.
    property bool pair: false
    default property alias content: buttons.data
    readonly property bool out: cards.stage === "out"
    readonly property bool shown: cards.stage === "shown"
    readonly property bool beside: !theme.single && theme.textScale <= 1.25

    spacing: theme.space5

    Column {
        width: parent.width
        spacing: root.theme.space2

        Label {
            objectName: "cardFact"
            width: parent.width
            theme: root.theme
            role: "title"
            text: root.cards.fact
            Accessible.role: Accessible.Heading
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            role: "bodyLarge"
            text: root.cards.meaning
        }
    }

    ProgressBar {
        width: parent.width
        visible: root.cards.stage === "printing"
        theme: root.theme
        words: root.cards.title
        portion: root.cards.portion
    }

    Item {
        width: parent.width
        height: paper.y + paper.height
        visible: !root.shown

        Rectangle {
            width: parent.width
            height: root.theme.space6
            radius: height / 2
            color: root.theme.plinth
            border.width: root.theme.highContrast ? root.theme.borderThin : 0
            border.color: root.theme.plinthLine
        }

        Rectangle {
            id: paper

            readonly property int air: root.theme.small ? 2 * root.theme.space6 : root.theme.portrait ? 5 * root.theme.space6 : 3 * root.theme.space6

            anchors.horizontalCenter: parent.horizontalCenter
            y: root.theme.space4
            width: parent.width - 2 * root.theme.space7
            height: printed.height + air
            bottomLeftRadius: root.theme.radiusSmall
            bottomRightRadius: root.theme.radiusSmall
            color: root.theme.paper
            border.width: root.theme.borderThin
            border.color: root.theme.control

            PrintedCard {
                id: printed

                readonly property bool personal: true

                anchors.centerIn: parent
                width: Math.min(parent.width - 2 * (root.theme.single ? root.theme.space4 : root.theme.space6), root.theme.dialogNormal * 0.6)
                theme: root.theme
                icon: root.cards.recovery ? "key" : "folder-user"
                title: root.cards.title
                text: root.cards.recovery ? qsTr("Only if you forget your code.") : root.cards.name
                secret: root.cards.recovery
                covered: root.cards.recovery || !root.theme.small
            }
        }
    }

    Grid {
        id: body

        readonly property real share: root.beside ? (width - spacing) / 2 : width

        width: parent.width
        columns: root.beside ? 2 : 1
        spacing: root.theme.space5

        Rectangle {
            width: body.share
            height: code.height + 2 * root.theme.space4
            visible: root.shown
            radius: root.theme.radiusCard
            color: root.theme.paper
            border.width: root.theme.borderSelected
            border.color: root.theme.primary

            QrPanel {
                id: code

                readonly property bool personal: true

                anchors.centerIn: parent
                objectName: "cardCode"
                theme: root.theme
                side: Math.min(root.theme.qrSide, parent.width - 2 * root.theme.space4)
                content: root.cards.code
                spoken: root.cards.title
            }
        }

        Column {
            width: body.share
            spacing: root.theme.space4

            Label {
                readonly property bool personal: true

                objectName: "cardLetters"
                width: parent.width
                visible: root.shown
                theme: root.theme
                role: "title"
                text: root.cards.letters
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
            }

            CardCaption {
                width: parent.width
                visible: root.pair || !root.cards.recovery
                theme: root.theme
                number: 1
                standing: root.cards.recovery ? "done" : "now"
                title: qsTr("Take this one to every kiosk")
                line: qsTr("Scan the card. Type your code. Your file opens.")
            }

            TextField {
                id: last

                objectName: "cardLast"
                width: parent.width
                visible: root.out && root.cards.scanned
                theme: root.theme
                keyboard: root.keyboard
                label: qsTr("Can the scanner not read it? Type the last 4 signs of the code.")
                showLabel: true
                personal: true
                maximumLength: 5
                error: root.cards.problem
                onAccepted: root.cards.type(text)
            }

            PushButton {
                objectName: "cardCompare"
                width: Math.min(implicitWidth, parent.width)
                visible: last.visible && last.text !== ""
                theme: root.theme
                icon: "check"
                text: qsTr("Compare")
                onActivated: root.cards.type(last.text)
            }
        }

        CardCaption {
            width: body.share
            visible: root.pair || root.cards.recovery
            theme: root.theme
            number: 2
            standing: root.cards.recovery ? "now" : "todo"
            title: qsTr("Keep this one at home, apart from card 1")
            line: qsTr("Give them to nobody. With it you choose a new code.")
        }
    }

    Flow {
        id: buttons

        width: parent.width
        spacing: root.theme.space4

        PushButton {
            objectName: "cardConfirm"
            width: Math.min(implicitWidth, buttons.width)
            visible: root.shown || (root.out && !root.cards.scanned)
            theme: root.theme
            kind: "primary"
            big: true
            icon: "check"
            text: qsTr("I have my card")
            onActivated: root.cards.confirm()
        }

        PushButton {
            objectName: "cardAgain"
            width: Math.min(implicitWidth, buttons.width)
            visible: root.cards.printable && root.cards.stage === "trouble"
            theme: root.theme
            kind: "primary"
            big: true
            icon: "printer"
            text: qsTr("Print a new card")
            onActivated: root.cards.again()
        }

        PushButton {
            objectName: "cardShow"
            width: Math.min(implicitWidth, buttons.width)
            visible: root.cards.stage === "trouble"
            theme: root.theme
            kind: root.cards.printable ? "secondary" : "primary"
            big: true
            icon: "qr-code"
            text: qsTr("Show the card on the screen")
            onActivated: root.cards.show()
        }

        PushButton {
            objectName: "cardFailed"
            width: Math.min(implicitWidth, buttons.width)
            visible: root.cards.stage === "printing" || root.out
            theme: root.theme
            big: true
            icon: "question"
            text: qsTr("Nothing comes out")
            onActivated: root.cards.fail()
        }
    }
}
