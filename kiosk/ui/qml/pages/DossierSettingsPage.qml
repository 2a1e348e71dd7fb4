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

    Flow {
        id: parts

        readonly property real share: Math.floor((width - (root.columns - 1) * spacing) / root.columns)
        // What is kept has the longest lines.
        readonly property int more: root.wide ? share * 0.14 : 0

        width: parent.width
        spacing: root.theme.space6

        Column {
            width: parts.share - Math.floor(parts.more / 2)
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
                    text: root.settings.sticks ? qsTr("On paper or as a PDF") : qsTr("On paper")
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
            width: parts.share + parts.more
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
                meaning: qsTr("Without them nobody reads it, not even we. Others see only what you share.")
            }
        }

        Column {
            width: root.columns === 2 ? parts.width : parts.share - Math.ceil(parts.more / 2)
            spacing: root.wide ? root.theme.space5 : root.theme.space6

            Part {
                width: parent.width
                icon: "share-network"
                name: qsTr("Sharing")

                SwitchRow {
                    objectName: "similarSwitch"
                    width: parent.width
                    theme: root.theme
                    icon: root.wide ? "" : "users-three"
                    text: qsTr("Tips from others")
                    line: qsTr("See what they kept.")
                    on: root.settings.similar
                    onToggled: on => root.settings.setSimilar(on)
                }

                SwitchRow {
                    objectName: "shareSwitch"
                    width: parent.width
                    theme: root.theme
                    icon: root.wide ? "" : "trend-up"
                    text: qsTr("Count me in")
                    line: qsTr("Others see what was kept most, not who you are.")
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

                SettingRow {
                    objectName: "settingsNumber"
                    width: parent.width
                    visible: root.settings.number.offered
                    theme: root.theme
                    icon: "identification-card"
                    text: qsTr("A number for your counsellor")
                    onActivated: root.settings.number.begin()
                }
            }

            SettingRow {
                objectName: "askErase"
                width: parent.width
                theme: root.theme
                danger: true
                icon: "trash"
                text: qsTr("Wipe everything…")
                line: qsTr("Everything goes away for good. We ask you once more.")
                onActivated: root.settings.askErase()
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
            active: root.app.navigation.sheet === "dossierNumber"
            sourceComponent: NumberDialog {
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
