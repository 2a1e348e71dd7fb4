pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// A new file in four steps: what it is, a first name, a code, two cards. The steps stand before, or above, what to do.
KioskPage {
    id: root

    readonly property StartController start: app.dossierStart
    readonly property bool beside: !theme.portrait && !theme.single
    // The last step is no longer one to go back from: the cards take the room of the steps.
    readonly property bool last: start.step === titles.length - 1
    // The keys of a code take all the height that there is.
    readonly property bool tight: theme.low && start.step === 2
    readonly property string moment: start.step + start.cards.stage
    readonly property int gap: theme.small ? theme.space4 : theme.space5
    readonly property var titles: [qsTr("What is it?"), qsTr("What is your first name?"), qsTr("Choose a secret code"), start.cards.recovery ? qsTr("Your recovery card") : qsTr("Your access card")]
    readonly property var lines: [qsTr("A file keeps vacancies, applications, tasks and your CV for the next time. You can also do without."), qsTr("Only your first name. You see it on the screen and on your card."), start.choice.repeating ? qsTr("Type the same code once more.") : qsTr("Six digits that you remember well. Only you know them."), start.cards.recovery ? qsTr("Card 2 of 2. Keep it at home.") : qsTr("Card 1 of 2. Take it with you.")]

    objectName: "dossierStartPage"
    theme: app.dossierTheme
    title: titles[start.step]
    help: lines[start.step]

    PageHeader {
        id: header

        width: parent.width
        height: visible ? implicitHeight : 0
        theme: root.theme
        feed: root.app.feed
        title: qsTr("Start a file")
        fact: root.beside ? qsTr("takes 2 minutes") : ""
        icon: "folder-user"
        secured: true
    }

    Stepper {
        id: steps

        anchors.top: header.bottom
        anchors.topMargin: root.gap
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        width: root.theme.stepColumn
        visible: root.beside && !root.theme.low && !root.last
        theme: root.theme
        model: root.start.steps
        now: root.start.step
        flat: false
        onJumped: step => root.start.jump(step)
    }

    // Every step, and every card, begins at its top.
    onMomentChanged: area.contentY = 0

    ScrollArea {
        id: area

        anchors.top: header.bottom
        anchors.topMargin: root.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.gap
        anchors.left: steps.visible ? steps.right : parent.left
        anchors.leftMargin: steps.visible ? root.theme.space6 : root.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        theme: root.theme

        Column {
            width: parent?.width ?? 0
            spacing: root.theme.space5

            Stepper {
                width: parent.width
                visible: !steps.visible && !root.last && !root.tight && !root.app.keyboard.shown
                theme: root.theme
                model: root.start.steps
                now: root.start.step
                flat: true
                onJumped: step => root.start.jump(step)
            }

            Column {
                width: parent.width
                spacing: root.theme.space2

                Label {
                    objectName: "startTitle"
                    width: parent.width
                    visible: !root.last
                    theme: root.theme
                    role: "heading"
                    text: root.title
                    Accessible.role: Accessible.Heading
                }

                Label {
                    width: parent.width
                    visible: !root.theme.low || !root.app.keyboard.shown && !root.tight
                    theme: root.theme
                    role: root.last ? "body" : "bodyLarge"
                    soft: root.last
                    text: root.help
                }
            }

            Loader {
                width: parent.width
                sourceComponent: [what, name, code, cards][root.start.step]
            }
        }
    }

    Component {
        id: what

        StartWhat {
            app: root.app
            theme: root.theme
            onTaken: root.start.next()
        }
    }

    Component {
        id: name

        Column {
            spacing: root.theme.space5

            TextField {
                id: field

                objectName: "nameField"
                width: parent.width
                theme: root.theme
                keyboard: root.app.keyboard
                icon: "user-circle"
                label: qsTr("Your first name")
                showLabel: true
                personal: true
                maximumLength: root.start.mostLetters
                onEdited: text => root.start.rename(text)
                onAccepted: root.start.next()
                Component.onCompleted: {
                    field.text = root.start.name;
                    field.open();
                }
                // Digits of a real keyboard would still go to it.
                Component.onDestruction: root.app.keyboard.close()
            }

            PushButton {
                objectName: "nameNext"
                // A column does not mirror.
                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width)
                theme: root.theme
                kind: "primary"
                big: true
                trailingIcon: "arrow-right"
                text: qsTr("Next")
                available: root.start.named
                why: qsTr("Type your first name first.")
                onActivated: root.start.next()
            }

            YourFile {
                width: parent.width
                visible: root.theme.portrait && !root.theme.single && !root.theme.low
                theme: root.theme
            }
        }
    }

    Component {
        id: code

        Column {
            spacing: root.theme.space5

            Banner {
                width: parent.width
                visible: root.start.dropped
                theme: root.theme
                warning: true
                icon: "warning"
                fact: qsTr("The card that came out opens nothing")
                meaning: qsTr("Throw it away. Type your code again. Then a new card comes out.")
            }

            Grid {
                id: halves

                readonly property bool beside: !root.theme.portrait && !root.theme.single && !root.theme.small
                readonly property real share: beside ? (width - spacing) * 0.55 : width

                width: parent.width
                columns: beside ? 2 : 1
                spacing: root.theme.space6

                PinTwice {
                    objectName: "newPin"
                    width: halves.share
                    theme: root.theme
                    choice: root.start.choice
                    flat: root.theme.small
                }

                YourFile {
                    width: halves.beside ? halves.width - halves.share - halves.spacing : halves.width
                    visible: !root.theme.small
                    theme: root.theme

                    CodeAdvice {
                        width: parent.width
                        theme: root.theme
                    }

                    PushButton {
                        objectName: "withoutFile"
                        width: parent.width
                        visible: halves.beside
                        theme: root.theme
                        trailingIcon: "arrow-right"
                        text: qsTr("Go on without a file")
                        onActivated: root.app.navigation.goHome()
                    }
                }

                CodeAdvice {
                    width: halves.width
                    visible: root.theme.small
                    theme: root.theme
                }
            }
        }
    }

    Component {
        id: cards

        Column {
            spacing: root.theme.space5

            EmptyState {
                width: parent.width
                visible: root.start.failed
                theme: root.theme
                icon: "warning"
                fact: qsTr("Your file could not be made now")
                meaning: qsTr("You did nothing wrong. A card that came out is worth nothing.")

                PushButton {
                    objectName: "startRetry"
                    theme: root.theme
                    kind: "primary"
                    icon: "arrows-clockwise"
                    text: qsTr("Try again")
                    onActivated: root.start.retry()
                }
            }

            CardPrint {
                id: making

                width: parent.width
                visible: !root.start.failed
                theme: root.theme
                keyboard: root.app.keyboard
                cards: root.start.cards
                pair: true

                PushButton {
                    objectName: "cardLater"
                    width: Math.min(implicitWidth, making.width)
                    visible: root.start.made && root.start.cards.stage !== "saving"
                    theme: root.theme
                    big: true
                    trailingIcon: "arrow-right"
                    text: qsTr("Make this card later")
                    onActivated: root.start.later()
                }
            }
        }
    }
}
