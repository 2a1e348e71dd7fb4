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
                width: halves.share
                spacing: root.theme.space5

                Column {
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
                        theme: root.theme
                        role: "bodyLarge"
                        text: root.help
                    }
                }

                Rectangle {
                    width: parent.width
                    height: hold.height + 2 * root.theme.space6
                    visible: root.entry.scanner && root.entry.stage === "card"
                    radius: root.theme.radiusCard
                    color: root.theme.primaryTint
                    border.width: root.theme.borderThin
                    border.color: root.theme.primary

                    Row {
                        id: hold

                        anchors.centerIn: parent
                        spacing: root.theme.space6

                        Icon {
                            name: "identification-card"
                            weight: "duotone"
                            color: root.theme.primary
                            size: root.theme.iconDoor
                        }

                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            name: "arrow-line-down"
                            weight: "bold"
                            color: root.theme.primary
                            size: root.theme.iconState
                        }

                        Icon {
                            name: "barcode"
                            weight: "duotone"
                            color: root.theme.primary
                            size: root.theme.iconDoor
                        }
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
                width: halves.share
                spacing: root.theme.space5

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
                        label: root.entry.scanner ? qsTr("Or type the code of the card") : qsTr("The code of the card")
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

                Flow {
                    id: ways

                    width: parent.width
                    spacing: root.theme.space4

                    PushButton {
                        objectName: "makeFile"
                        width: Math.min(implicitWidth, ways.width)
                        visible: root.entry.stage === "card" || root.entry.stage === "unknown"
                        theme: root.theme
                        kind: "primary"
                        big: true
                        icon: "plus"
                        text: qsTr("Make a file")
                        onActivated: root.app.navigation.open("dossierStart", "")
                    }

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
        id: promises

        required property Theme theme

        spacing: theme.space4

        IconLine {
            width: parent.width
            theme: promises.theme
            icon: "shield-check"
            text: qsTr("Your code is never on the screen.")
        }

        IconLine {
            width: parent.width
            theme: promises.theme
            icon: "broom"
            text: qsTr("Do you stop? Then we wipe everything from this screen.")
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
