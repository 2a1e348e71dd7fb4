pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// What opens the file, what is kept and how long, what is shared, taking all along, wiping it, closing it.
DossierPage {
    id: root

    readonly property DossierSettingsController settings: app.dossierSettings
    readonly property int columns: wide ? 3 : theme.single || theme.textScale > 1.25 ? 1 : 2

    objectName: "dossierSettingsPage"
    title: qsTr("Settings of your file")
    help: qsTr("Change your code or your cards. See what we keep. Take everything along, or wipe it.")
    fact: qsTr("settings")

    component Part: Column {
        id: part

        required property string icon
        required property string name

        width: parts.share
        spacing: root.theme.space4

        Row {
            width: parent.width
            spacing: root.theme.space3

            Icon {
                id: mark

                anchors.verticalCenter: parent.verticalCenter
                name: part.icon
                weight: "duotone"
                color: root.theme.primary
                size: root.theme.iconLarge
            }

            Label {
                width: parent.width - mark.width - parent.spacing
                theme: root.theme
                role: "title"
                text: part.name
                Accessible.role: Accessible.Heading
            }
        }
    }

    Banner {
        width: parent.width
        visible: root.settings.lost
        theme: root.theme
        warning: true
        icon: "key"
        fact: qsTr("You came in with your recovery card")
        meaning: qsTr("Did you lose your access card? Make a new one: the old one then opens nothing any more.")
    }

    Grid {
        id: parts

        readonly property real share: (width - (columns - 1) * columnSpacing) / columns

        width: parent.width
        columns: root.columns
        columnSpacing: root.theme.space6
        rowSpacing: root.theme.space6

        Column {
            width: parts.share
            spacing: root.theme.space6

            Part {
                width: parent.width
                icon: "lock-key"
                name: qsTr("Access")

                SettingRow {
                    objectName: "changeCode"
                    width: parent.width
                    theme: root.theme
                    icon: "password"
                    text: qsTr("Change your code")
                    line: qsTr("You type the old one first.")
                    onActivated: root.settings.change.begin("code")
                }

                SettingRow {
                    objectName: "newAccess"
                    width: parent.width
                    theme: root.theme
                    icon: "identification-card"
                    text: qsTr("New access card")
                    line: qsTr("The old one stops at once.")
                    onActivated: root.settings.change.begin("access")
                }

                SettingRow {
                    objectName: "newRecovery"
                    width: parent.width
                    theme: root.theme
                    icon: "key"
                    text: qsTr("New recovery card")
                    line: qsTr("Keep it at home.")
                    onActivated: root.settings.change.begin("recovery")
                }

                SettingRow {
                    objectName: "lockFile"
                    width: parent.width
                    theme: root.theme
                    icon: "power"
                    text: qsTr("Close your file")
                    line: qsTr("You can go on with something else.")
                    onActivated: root.settings.lock()
                }
            }

            Part {
                width: parent.width
                icon: "download-simple"
                name: qsTr("Take everything along")

                SettingRow {
                    objectName: "printAll"
                    width: parent.width
                    theme: root.theme
                    icon: "printer"
                    text: qsTr("On paper or as a PDF")
                    onActivated: root.settings.printAll()
                }

                SettingRow {
                    objectName: "askFile"
                    width: parent.width
                    visible: root.settings.sticks
                    theme: root.theme
                    icon: "usb"
                    text: qsTr("As a file for a computer")
                    onActivated: root.settings.askFile()
                }
            }
        }

        Part {
            icon: "clock-counter-clockwise"
            name: qsTr("What do we keep, and how long?")

            Card {
                width: parent.width
                theme: root.theme

                Column {
                    width: parent.width

                    Repeater {
                        model: root.settings.kept

                        RetentionRow {
                            required property int index

                            width: parent?.width ?? 0
                            theme: root.theme
                            first: index === 0
                        }
                    }
                }
            }

            Banner {
                width: parent.width
                theme: root.theme
                icon: "shield-check"
                fact: qsTr("Your file is locked with your card and your code")
                meaning: qsTr("Without them nobody reads it, not we either.")
            }
        }

        Column {
            width: parts.share
            spacing: root.theme.space6

            Part {
                width: parent.width
                icon: "share-network"
                name: qsTr("Sharing")

                SwitchRow {
                    objectName: "similarSwitch"
                    width: parent.width
                    theme: root.theme
                    icon: "users-three"
                    text: qsTr("Suggestions of others")
                    line: qsTr("See what people who look for the same work kept.")
                    on: root.settings.similar
                    onToggled: on => root.settings.setSimilar(on)
                }

                SwitchRow {
                    objectName: "shareSwitch"
                    width: parent.width
                    theme: root.theme
                    icon: "trend-up"
                    text: qsTr("Count me in, without my name")
                    line: qsTr("Then others see what was kept most.")
                    on: root.settings.share
                    onToggled: on => root.settings.setShare(on)
                }

                SettingRow {
                    objectName: "settingsShare"
                    width: parent.width
                    theme: root.theme
                    icon: "user-focus"
                    text: qsTr("Show it to a counsellor")
                    line: qsTr("You choose what is in it.")
                    onActivated: root.app.share.begin()
                }
            }

            Rectangle {
                width: parent.width
                height: wipe.height + 2 * root.theme.space5
                radius: root.theme.radiusCard
                color: root.theme.dangerTint
                border.width: root.theme.borderDialog
                border.color: root.theme.danger

                Column {
                    id: wipe

                    anchors.left: parent.left
                    anchors.right: parent.right
                    anchors.top: parent.top
                    anchors.margins: root.theme.space5
                    spacing: root.theme.space4

                    Label {
                        width: parent.width
                        theme: root.theme
                        role: "title"
                        text: qsTr("Wipe my file")
                        Accessible.role: Accessible.Heading
                    }

                    Label {
                        width: parent.width
                        theme: root.theme
                        text: qsTr("Everything goes away for good. We ask you once more.")
                    }

                    PushButton {
                        objectName: "askErase"
                        width: parent.width
                        theme: root.theme
                        icon: "trash"
                        ink: root.theme.danger
                        text: qsTr("Wipe everything…")
                        onActivated: root.settings.askErase()
                    }
                }
            }
        }
    }

    overlay: Item {
        anchors.fill: parent

        TakeDialogs {
            app: root.app
            theme: root.theme
            current: root.visible
            onPrintWanted: root.settings.printAll()
        }

        Loader {
            anchors.fill: parent
            active: root.app.navigation.sheet === "dossierChange"
            sourceComponent: ChangeDialog {
                app: root.app
                theme: root.theme
            }
        }

        Loader {
            anchors.fill: parent
            active: root.app.navigation.sheet === "dossierFile"
            sourceComponent: DossierFileDialog {
                app: root.app
                theme: root.theme
            }
        }

        Loader {
            anchors.fill: parent
            active: root.app.navigation.sheet === "dossierShare" && root.visible
            sourceComponent: ShareDialog {
                app: root.app
                theme: root.theme
            }
        }

        Loader {
            anchors.fill: parent
            active: root.app.navigation.sheet === "dossierErase"
            sourceComponent: EraseDialog {
                app: root.app
                theme: root.theme
            }
        }
    }
}
