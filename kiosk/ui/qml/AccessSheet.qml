pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What makes the screen easier: colours and time. The end of the visit puts everything back.
Sheet {
    id: root

    required property App app

    objectName: "accessSheet"
    theme: app.theme
    title: qsTr("Make the screen easy for you")
    icon: "wheelchair"
    actions: PushButton {
        objectName: "accessReset"
        theme: root.theme
        icon: "arrows-clockwise"
        text: qsTr("Reset")
        onActivated: root.app.access.reset()
    }

    Grid {
        id: grid

        readonly property int side: (width - (columns - 1) * columnSpacing) / columns

        width: parent.width
        columns: root.theme.portrait || root.theme.small ? 1 : 2
        columnSpacing: root.theme.margin
        rowSpacing: root.theme.space5

        Column {
            width: grid.side
            spacing: root.theme.space3

            Row {
                spacing: root.theme.space3

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "circle-half"
                    color: root.theme.text
                    size: root.theme.iconNormal
                }

                Label {
                    theme: root.theme
                    role: "row"
                    text: qsTr("Colours")
                }
            }

            Row {
                id: tiles

                readonly property int side: (width - 2 * spacing) / 3

                width: parent.width
                spacing: root.theme.space4

                ContrastTile {
                    objectName: "contrast-light"
                    width: tiles.side
                    theme: root.theme
                    text: qsTr("Normal")
                    on: root.app.access.contrast === "light"
                    paper: root.theme.sampleLight
                    ink: root.theme.sampleLightInk
                    accent: root.theme.sampleLightInk
                    onActivated: root.app.access.useContrast("light")
                }

                ContrastTile {
                    objectName: "contrast-hcLight"
                    width: tiles.side
                    theme: root.theme
                    text: qsTr("Black on white")
                    on: root.app.access.contrast === "hcLight"
                    paper: root.theme.sampleBright
                    ink: root.theme.sampleDark
                    accent: root.theme.sampleDark
                    onActivated: root.app.access.useContrast("hcLight")
                }

                ContrastTile {
                    objectName: "contrast-hcDark"
                    width: tiles.side
                    theme: root.theme
                    text: qsTr("White on black")
                    on: root.app.access.contrast === "hcDark"
                    paper: root.theme.sampleDark
                    ink: root.theme.sampleBright
                    accent: root.theme.sampleAccent
                    onActivated: root.app.access.useContrast("hcDark")
                }
            }
        }

        Column {
            width: grid.side
            spacing: root.theme.space3

            Row {
                spacing: root.theme.space3

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    name: "hourglass"
                    color: root.theme.text
                    size: root.theme.iconNormal
                }

                Label {
                    theme: root.theme
                    role: "row"
                    text: qsTr("Time")
                }
            }

            SwitchRow {
                objectName: "moreTime"
                width: parent.width
                theme: root.theme
                text: qsTr("More time")
                line: qsTr("The screen waits five minutes for you.")
                icon: "hourglass"
                on: root.app.access.moreTime
                onToggled: on => root.app.access.setMoreTime(on)
            }
        }
    }
}
