pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// The way into a file: a card, scanned or typed, then the code; both cards for who forgot it. Beside it what this is,
// and the other ways on.
KioskPage {
    id: root

    readonly property EntryController entry: app.entry
    readonly property bool beside: !theme.portrait && !theme.single
    readonly property int gap: theme.small ? theme.space4 : theme.space5
    readonly property bool stuck: entry.stage === "paused" || entry.stage === "broken"
    readonly property bool later: stuck || entry.stage === "offline"
    readonly property bool both: entry.stage === "both" || entry.stage === "blocked"
    // What is drawn takes the height that the rest leaves.
    readonly property bool drawn: ["card", "pin", "unknown", "offline"].includes(entry.stage) && !theme.low && !app.keyboard.shown
    readonly property int rest: top.height + (entry.stage === "card" ? way.implicitHeight + theme.space4 : 0) + theme.space5 * 3 + (entry.scanner ? 0 : theme.space5) + (beside ? promises.height + (others.visible ? others.height + left.spacing : 0) : right.height)
    readonly property int room: area.height - rest
    readonly property int pictureHeight: drawn && room > theme.iconDoor ? Math.min(room, theme.codePanel, halves.share * 0.5) : 0
    readonly property var titles: ({
            card: qsTr("Open your file"),
            pin: qsTr("Type your code"),
            both: qsTr("Open it with both cards"),
            choose: qsTr("Choose a new code"),
            blocked: qsTr("Your code is blocked"),
            unknown: qsTr("This screen does not know this card"),
            offline: qsTr("We cannot get your file now"),
            paused: qsTr("We take no codes for a moment"),
            broken: qsTr("Your file does not open now")
        })
    readonly property var lines: ({
            card: entry.scanner ? qsTr("Hold your card below the scanner. Then type your code.") : qsTr("Type the code of your card. Then type your secret code."),
            pin: entry.recovery ? qsTr("We have your recovery card. The code has 6 digits.") : qsTr("We have your card. The code has 6 digits."),
            both: qsTr("Did you forget your code? Scan your access card and your recovery card."),
            choose: entry.choice.repeating ? qsTr("Type the same code once more.") : qsTr("Six digits that you remember well. The old code opens nothing any more."),
            blocked: qsTr("There were too many wrong codes. With both cards your file opens, and you choose a new code."),
            unknown: qsTr("Is it an old card? Then use your new one. You can also make a new file."),
            offline: qsTr("You did nothing wrong. Your file is not on this screen yet, and the network does not work. Try again later."),
            paused: qsTr("There were too many wrong codes on this screen. Come back in a quarter of an hour, or ask a person for help."),
            broken: qsTr("You did nothing wrong. Try again later, or ask a person for help.")
        })

    objectName: "dossierEnterPage"
    theme: app.dossierTheme
    title: titles[entry.stage]
    help: lines[entry.stage]

    PageHeader {
        id: header

        width: parent.width
        height: visible ? implicitHeight : 0
        theme: root.theme
        feed: root.app.feed
        title: qsTr("My file")
        icon: "folder-user"
        secured: true
    }

    ScrollArea {
        id: area

        anchors.top: header.bottom
        anchors.topMargin: root.gap
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.gap
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.theme.margin
        anchors.rightMargin: root.theme.margin
        theme: root.theme

        Grid {
            id: halves

            readonly property real share: root.beside ? (width - spacing) / 2 : width

            width: parent?.width ?? 0
            columns: root.beside ? 2 : 1
            spacing: root.beside ? root.theme.space8 : root.theme.space5

            Column {
                id: left

                width: halves.share
                spacing: root.theme.space5

                Column {
                    id: top

                    width: parent.width
                    spacing: root.theme.space2

                    Label {
                        objectName: "entryTitle"
                        width: parent.width
                        theme: root.theme
                        role: "heading"
                        text: root.title
                        Accessible.role: Accessible.Heading
                    }

                    Label {
                        width: parent.width
                        visible: !root.drawn || root.entry.stage !== "card"
                        theme: root.theme
                        role: "bodyLarge"
                        text: root.help
                    }
                }

                Rectangle {
                    id: panel

                    width: parent.width
                    height: (root.entry.stage === "card" ? way.implicitHeight + root.theme.space4 : 0) + picture.height + root.theme.space5 + (picture.reader ? 0 : root.theme.space5)
                    visible: root.drawn && (root.entry.stage === "card" || root.pictureHeight > 0)
                    radius: root.theme.radiusCard
                    color: root.theme.primaryTint
                    border.width: root.theme.borderThin
                    border.color: root.theme.primary

                    WayIn {
                        id: way

                        x: root.theme.space5
                        y: root.theme.space5
                        width: parent.width - 2 * root.theme.space5
                        visible: root.entry.stage === "card"
                        theme: root.theme
                        letter: root.entry.scanner ? "A" : ""
                        title: root.entry.scanner ? qsTr("Hold your card below the scanner") : qsTr("The code is on the back of your card")
                        line: root.entry.scanner ? qsTr("With the square to the light. Then you type your secret code.") : qsTr("First you type that code. Then your secret code.")
                    }

                    CardPicture {
                        id: picture

                        anchors.horizontalCenter: parent.horizontalCenter
                        anchors.bottom: parent.bottom
                        anchors.bottomMargin: reader ? 0 : root.theme.space5
                        height: root.pictureHeight
                        visible: height > 0
                        theme: root.theme
                        reader: root.entry.scanner
                    }
                }

                CardsNeeded {
                    width: parent.width
                    visible: root.both
                    theme: root.theme
                    entry: root.entry
                }

                YourFile {
                    width: parent.width
                    visible: root.beside && root.entry.stage === "choose"
                    theme: root.theme

                    CodeAdvice {
                        width: parent.width
                        theme: root.theme
                    }
                }

                EntryPromises {
                    id: promises

                    width: parent.width
                    visible: root.beside && root.entry.stage !== "choose"
                    theme: root.theme
                }

                Flow {
                    id: others

                    width: parent.width
                    visible: root.beside && root.entry.stage === "pin"
                    spacing: root.theme.space4

                    OtherCard {}

                    Without {}
                }

                DeskCard {
                    width: parent.width
                    visible: root.stuck
                    theme: root.theme
                    desk: root.app.desk
                }
            }

            Column {
                id: right

                width: halves.share
                spacing: root.theme.space5

                WayIn {
                    width: parent.width
                    visible: root.entry.stage === "card" && root.entry.scanner
                    theme: root.theme
                    letter: "B"
                    title: qsTr("Or type the code of the card")
                    line: qsTr("It is on the back of your card.")
                }

                Column {
                    width: parent.width
                    spacing: root.theme.space4
                    visible: root.entry.stage === "card" || root.both

                    TextField {
                        id: field

                        objectName: "cardField"
                        width: parent.width
                        theme: root.theme
                        keyboard: root.app.keyboard
                        icon: "identification-card"
                        label: qsTr("The code of the card")
                        showLabel: true
                        personal: true
                        maximumLength: 48
                        error: root.entry.problem
                        onAccepted: root.entry.type(text)
                    }

                    PushButton {
                        objectName: "cardNext"
                        // A column does not mirror.
                        anchors.left: parent.left
                        width: Math.min(implicitWidth, parent.width)
                        visible: field.text !== ""
                        theme: root.theme
                        kind: "primary"
                        big: true
                        trailingIcon: "arrow-right"
                        text: qsTr("Next")
                        onActivated: root.entry.type(field.text)
                    }

                    Connections {
                        target: root.entry

                        function onChanged(): void {
                            if (!root.entry.problem)
                                field.text = "";
                            // Digits of a real keyboard would go to the field.
                            if (root.app.keyboard.opened && !field.visible)
                                root.app.keyboard.close();
                        }
                    }
                }

                PinPad {
                    objectName: "pin"
                    width: parent.width
                    visible: root.entry.stage === "pin"
                    theme: root.theme
                    pin: root.entry.pin
                    card: root.entry.cardTitle
                    label: qsTr("Your code (6 digits)")
                    problem: root.entry.problem
                    open: root.entry.secondsLeft === 0
                    busy: root.entry.busy

                    Forgot {
                        visible: root.entry.stage === "pin"
                    }
                }

                PinTwice {
                    objectName: "newPin"
                    width: parent.width
                    visible: root.entry.stage === "choose"
                    theme: root.theme
                    choice: root.entry.choice
                    flat: root.theme.small && !root.beside
                }

                YourFile {
                    width: parent.width
                    visible: !root.beside && root.entry.stage === "choose"
                    theme: root.theme

                    CodeAdvice {
                        width: parent.width
                        theme: root.theme
                    }
                }

                Card {
                    width: parent.width
                    visible: root.entry.stage === "card" || root.entry.stage === "unknown"
                    theme: root.theme

                    Column {
                        width: parent.width
                        spacing: root.theme.space4

                        Label {
                            width: parent.width
                            theme: root.theme
                            role: "title"
                            text: qsTr("No file yet?")
                            Accessible.role: Accessible.Heading
                        }

                        Label {
                            width: parent.width
                            theme: root.theme
                            text: qsTr("It keeps vacancies, tasks and your CV for the next time. Making one takes 2 minutes.")
                        }

                        PushButton {
                            objectName: "makeFile"
                            anchors.left: parent.left
                            width: Math.min(implicitWidth, parent.width)
                            theme: root.theme
                            kind: "primary"
                            big: true
                            icon: "plus"
                            text: qsTr("Make a file")
                            onActivated: root.app.navigation.open("dossierStart", "")
                        }
                    }
                }

                Flow {
                    id: ways

                    width: parent.width
                    visible: root.entry.stage !== "choose" && !others.visible
                    spacing: root.theme.space4

                    Forgot {
                        visible: root.entry.stage === "card"
                    }

                    OtherCard {
                        visible: root.entry.stage !== "card"
                    }

                    PushButton {
                        objectName: "keptForNow"
                        width: Math.min(implicitWidth, ways.width)
                        visible: root.entry.stage === "card" && root.app.dossier.keptForNow > 0
                        theme: root.theme
                        big: true
                        icon: "bookmark-simple"
                        text: qsTr("What I saved")
                        onActivated: root.app.navigation.open("dossierSaved", "")
                    }

                    Without {}
                }

                TextNote {
                    width: parent.width
                    visible: root.entry.stage === "card"
                    theme: root.theme
                    icon: "key"
                    text: qsTr("Lost your access card? Use your recovery card and your code.")
                }

                EntryPromises {
                    width: parent.width
                    visible: !root.beside && root.entry.stage !== "choose"
                    theme: root.theme
                }
            }
        }
    }

    component Forgot: PushButton {
        objectName: "forgotCode"
        width: Math.min(implicitWidth, halves.share)
        theme: root.theme
        big: root.entry.stage === "card"
        icon: "question"
        text: qsTr("I forgot my code")
        onActivated: root.entry.forgot()
    }

    component OtherCard: PushButton {
        objectName: "otherCard"
        width: Math.min(implicitWidth, halves.share)
        theme: root.theme
        big: true
        icon: root.later ? "arrows-clockwise" : "arrow-left"
        text: root.later ? qsTr("Try again") : qsTr("Another card")
        onActivated: root.entry.again()
    }

    component Without: PushButton {
        objectName: "onWithout"
        width: Math.min(implicitWidth, halves.share)
        theme: root.theme
        big: true
        trailingIcon: "arrow-right"
        text: qsTr("Go on without")
        onActivated: root.app.navigation.goHome()
    }

}
