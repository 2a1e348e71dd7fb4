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
    readonly property bool both: entry.stage === "both" || entry.stage === "blocked"
    // What is drawn takes the height that the rest leaves.
    readonly property bool drawn: (entry.stage === "card" || entry.stage === "pin") && !theme.low && !app.keyboard.shown
    readonly property int rest: top.height + (entry.stage === "card" ? way.implicitHeight + theme.space4 : 0) + theme.space5 * 3 + (entry.scanner ? 0 : theme.space5) + (beside ? promises.height : right.height)
    readonly property int room: area.height - rest
    readonly property int pictureHeight: drawn && room > theme.iconDoor ? Math.min(room, theme.codePanel, halves.share * 0.5) : 0
    readonly property var titles: ({
            card: qsTr("Open your file"),
            pin: qsTr("Type your code"),
            both: qsTr("Open it with both cards"),
            choose: qsTr("Choose a new code"),
            blocked: qsTr("Your code is blocked"),
            unknown: qsTr("This screen does not know this card"),
            paused: qsTr("We take no codes for a moment"),
            broken: qsTr("Your file does not open now")
        })
    readonly property var lines: ({
            card: entry.scanner ? qsTr("Hold your card below the scanner. Then type your code.") : qsTr("Type the code of your card. Then type your secret code."),
            pin: entry.recovery ? qsTr("We have your recovery card. The code has 6 digits.") : qsTr("We have your card. The code has 6 digits."),
            both: qsTr("Did you forget your code? Scan your access card and your recovery card."),
            choose: qsTr("Six digits that you remember well. The old code opens nothing any more."),
            blocked: qsTr("There were too many wrong codes. With both cards your file opens, and you choose a new code."),
            unknown: qsTr("Is it an old card? Then use your new one. You can also make a new file."),
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
                        visible: !root.drawn || root.entry.stage === "pin"
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

                    Way {
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

                CardSlots {
                    width: parent.width
                    visible: root.both
                    theme: root.theme
                    access: root.entry.hasAccess
                    recovery: root.entry.hasRecovery
                }

                Promises {
                    id: promises

                    width: parent.width
                    visible: root.beside
                    theme: root.theme
                }

                DeskCard {
                    width: parent.width
                    visible: root.entry.stage === "paused" || root.entry.stage === "broken"
                    theme: root.theme
                    desk: root.app.desk
                }
            }

            Column {
                id: right

                width: halves.share
                spacing: root.theme.space5

                Way {
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
                    label: qsTr("Your code (6 digits)")
                    problem: root.entry.problem
                    open: root.entry.secondsLeft === 0
                    busy: root.entry.busy
                }

                PinTwice {
                    objectName: "newPin"
                    width: parent.width
                    visible: root.entry.stage === "choose"
                    theme: root.theme
                    choice: root.entry.choice
                    flat: root.theme.small
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
                    spacing: root.theme.space4

                    PushButton {
                        objectName: "forgotCode"
                        width: Math.min(implicitWidth, ways.width)
                        visible: root.entry.stage === "card" || root.entry.stage === "pin"
                        theme: root.theme
                        big: true
                        icon: "question"
                        text: qsTr("I forgot my code")
                        onActivated: root.entry.forgot()
                    }

                    PushButton {
                        objectName: "otherCard"
                        width: Math.min(implicitWidth, ways.width)
                        visible: root.entry.stage !== "card" && root.entry.stage !== "choose"
                        theme: root.theme
                        big: true
                        icon: "arrow-left"
                        text: qsTr("Another card")
                        onActivated: root.entry.again()
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

                    PushButton {
                        objectName: "onWithout"
                        width: Math.min(implicitWidth, ways.width)
                        visible: root.entry.stage !== "choose"
                        theme: root.theme
                        big: true
                        trailingIcon: "arrow-right"
                        text: qsTr("Go on without")
                        onActivated: root.app.navigation.goHome()
                    }
                }

                TextNote {
                    width: parent.width
                    visible: root.entry.stage === "card"
                    theme: root.theme
                    icon: "key"
                    text: qsTr("Lost your access card? Use your recovery card and your code.")
                }

                Promises {
                    width: parent.width
                    visible: !root.beside
                    theme: root.theme
                }
            }
        }
    }

    component Promises: Column {
        id: list

        required property Theme theme

        spacing: theme.space4

        IconLine {
            width: parent.width
            theme: list.theme
            icon: "shield-check"
            text: qsTr("Your code is never on the screen.")
        }

        IconLine {
            width: parent.width
            theme: list.theme
            icon: "broom"
            text: qsTr("Do you stop? Then we wipe everything from this screen.")
        }

        IconLine {
            width: parent.width
            theme: list.theme
            icon: "users"
            text: qsTr("No card or no code? Ask at the desk.")
        }
    }

    // One of the ways in, with its letter where there are two.
    component Way: Row {
        id: one

        required property Theme theme
        required property string letter
        required property string title
        required property string line

        spacing: theme.space4

        Rectangle {
            id: badge

            width: one.theme.iconArch + one.theme.space2
            height: width
            visible: one.letter !== ""
            radius: one.theme.radiusSmall
            color: one.theme.primary

            Label {
                anchors.centerIn: parent
                theme: one.theme
                role: "title"
                textScale: one.theme.capped("title", one.theme.iconArch, one.theme.textScale)
                color: one.theme.onPrimary
                text: one.letter
                Accessible.ignored: true
            }
        }

        Column {
            width: parent.width - (badge.visible ? badge.width + parent.spacing : 0)
            spacing: one.theme.space1

            Label {
                id: name

                width: parent.width
                theme: one.theme
                role: "title"
                text: one.title
                Accessible.role: Accessible.Heading
            }

            Label {
                width: parent.width
                theme: one.theme
                text: one.line
            }
        }
    }

    component CardSlots: Column {
        id: slots

        required property Theme theme
        required property bool access
        required property bool recovery

        spacing: theme.space3

        IconLine {
            width: parent.width
            theme: slots.theme
            icon: slots.access ? "check-circle" : "circle"
            text: slots.access ? qsTr("Access card: here") : qsTr("Access card: scan it or type its code")
        }

        IconLine {
            width: parent.width
            theme: slots.theme
            icon: slots.recovery ? "check-circle" : "circle"
            text: slots.recovery ? qsTr("Recovery card: here") : qsTr("Recovery card: scan it or type its code")
        }
    }
}
