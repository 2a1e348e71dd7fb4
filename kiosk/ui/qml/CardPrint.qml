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
    // Whether it is one of the two of a new file: then both sheets are drawn where there is room.
    property bool pair: false
    default property alias content: buttons.data
    readonly property bool out: cards.stage === "out"
    readonly property bool shown: cards.stage === "shown"
    readonly property bool normal: !theme.single && theme.textScale <= 1.25
    readonly property bool both: pair && normal && !theme.low && !shown
    readonly property bool beside: normal && !(pair && theme.portrait)
    readonly property real half: beside ? (width - theme.space6) / 2 : width

    spacing: theme.space5
    // Who presses on without looking says that the card is there.
    onOutChanged: {
        // What was typed was of the card before.
        last.text = "";
        Qt.callLater(() => root.out && confirm.visible && confirm.forceActiveFocus());
    }

    // A card on its sheet, with what to do with it: below it beside the other one, else where there is room.
    component Made: Grid {
        id: made

        required property bool recovery
        required property string title
        required property string line
        readonly property string standing: root.cards.recovery === recovery ? "now" : recovery ? "todo" : "done"

        visible: root.both || standing === "now"
        columns: root.both || !root.beside ? 1 : 2
        columnSpacing: root.theme.space6
        rowSpacing: root.theme.space4

        CardSheet {
            width: root.half
            // What to do with it is in view.
            visible: root.normal || !root.theme.low
            theme: root.theme
            icon: made.recovery ? "key" : "folder-user"
            title: made.recovery ? root.cards.recoveryTitle : root.cards.accessTitle
            text: made.recovery ? qsTr("Only if you forget your code.") : root.cards.name
            secret: made.recovery
            covered: made.recovery || !root.theme.small
            standing: made.standing
        }

        CardCaption {
            width: root.half
            theme: root.theme
            number: made.recovery ? 2 : 1
            standing: made.standing
            title: made.title
            line: made.line
        }
    }

    Grid {
        width: parent.width
        columns: bar.visible && root.beside ? 2 : 1
        visible: !root.cards.troubled
        columnSpacing: root.theme.space6
        rowSpacing: root.theme.space5

        Column {
            width: bar.visible ? root.half : root.width
            spacing: root.theme.space2

            Label {
                objectName: "cardFact"
                width: parent.width
                theme: root.theme
                role: root.pair ? "heading" : "title"
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
            id: bar

            width: root.half
            visible: root.cards.stage === "printing" && !root.cards.troubled
            theme: root.theme
            words: root.cards.title
            portion: root.cards.portion
        }
    }

    EmptyState {
        width: parent.width
        visible: root.cards.troubled
        theme: root.theme
        icon: "warning"
        ink: theme.danger
        fact: root.cards.fact
        meaning: root.cards.meaning
    }

    Grid {
        width: parent.width
        columns: root.beside ? 2 : 1
        visible: root.shown
        spacing: root.theme.space6

        Rectangle {
            width: root.half
            height: code.height + 2 * root.theme.space5
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
                side: Math.min(root.theme.portrait && root.pair ? root.theme.codePanel : root.theme.qrSide, parent.width - 2 * root.theme.space5)
                content: root.cards.code
                spoken: root.cards.title
            }
        }

        Column {
            width: root.half
            spacing: root.theme.space5

            Label {
                readonly property bool personal: true

                objectName: "cardLetters"
                width: parent.width
                theme: root.theme
                role: "title"
                text: root.cards.letters
                horizontalAlignment: Text.AlignLeft
                wrapMode: Text.Wrap
            }

            CardCaption {
                width: parent.width
                theme: root.theme
                number: root.cards.recovery ? 2 : 1
                title: root.cards.recovery ? second.title : first.title
                line: root.cards.recovery ? second.line : first.line
            }
        }
    }

    Grid {
        width: parent.width
        columns: root.both && root.beside ? 2 : 1
        visible: !root.shown && !root.cards.troubled
        columnSpacing: root.theme.space6
        rowSpacing: root.theme.space6

        Made {
            id: first

            recovery: false
            title: qsTr("Take this one to every kiosk")
            line: root.cards.scanned ? qsTr("Scan the card. Type your code. Your file opens.") : qsTr("Type the code of the card. Then type your own code. Your file opens.")
        }

        Made {
            id: second

            recovery: true
            title: qsTr("Keep this one at home, apart from card 1")
            line: qsTr("Give them to nobody. With it you choose a new code.")
        }
    }

    Grid {
        width: parent.width
        columns: root.beside && last.visible ? 2 : 1
        columnSpacing: root.theme.space6
        rowSpacing: root.theme.space5
        verticalItemAlignment: Grid.AlignBottom

        TextField {
            id: last

            objectName: "cardLast"
            width: root.half
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

        Flow {
            id: buttons

            width: parent.columns === 2 ? root.half : parent.width
            spacing: root.theme.space4

            PushButton {
                id: confirm

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
                objectName: "cardCompare"
                width: Math.min(implicitWidth, buttons.width)
                visible: last.visible && last.text !== ""
                theme: root.theme
                kind: "primary"
                big: true
                icon: "check"
                text: qsTr("Compare")
                onActivated: root.cards.type(last.text)
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
}
