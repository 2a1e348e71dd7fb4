pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What suggestions and tasks need to know: the work that is wanted, how far, Dutch, computers. Nothing has to be said.
Card {
    id: root

    required property Keyboard keyboard
    required property ProfileController profile
    readonly property int half: theme.textScale > 1.25 || theme.single || theme.low ? width - 2 * padding : Math.floor((width - 2 * padding - theme.space6) / 2)

    Column {
        width: parent?.width ?? 0
        spacing: root.theme.space4

        SectionHead {
            width: parent.width
            theme: root.theme
            icon: "user-circle"
            text: qsTr("About me")
            fact: qsTr("So we suggest what suits you. Nothing has to be filled in.")
        }

        Flow {
            width: parent.width
            spacing: root.theme.space6

            Column {
                width: root.half
                spacing: root.theme.space3

                OccupationFinderField {
                    width: parent.width
                    visible: root.profile.roomy
                    theme: root.theme
                    keyboard: root.keyboard
                    finder: root.profile.finder
                    name: "wantedField"
                    label: qsTr("Which work do you look for?")
                }

                Flow {
                    width: parent.width
                    spacing: root.theme.space3

                    Repeater {
                        model: root.profile.wanted

                        Chip {
                            property bool personal: true
                            required property int index

                            objectName: "wanted" + index
                            width: Math.min(implicitWidth, root.half)
                            theme: root.theme
                            on: true
                            trailingIcon: "x"
                            more: qsTr("Touch to take it away.")
                            onActivated: root.profile.drop(index)
                        }
                    }
                }
            }

            RadioChips {
                width: root.half
                theme: root.theme
                model: root.profile.radii
                name: "radius"
                title: qsTr("How far may it be?")
                onChosen: row => root.profile.setRadius(row)
            }

            RadioChips {
                width: root.half
                theme: root.theme
                model: root.profile.dutch
                name: "dutch"
                title: qsTr("How well do you speak Dutch?")
                onChosen: row => root.profile.setDutch(row)
            }

            RadioChips {
                width: root.half
                theme: root.theme
                model: root.profile.digital
                name: "digital"
                title: qsTr("Can you work with a computer or a phone?")
                onChosen: row => root.profile.setDigital(row)
            }
        }
    }
}
