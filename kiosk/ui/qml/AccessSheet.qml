pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// What makes the screen easy: how it looks, reading aloud, reach, time and rest. The end of the visit puts it all back.
Sheet {
    id: root

    required property App app
    readonly property Access access: app.access
    readonly property bool curtain: app.reader.curtain

    objectName: "accessSheet"
    theme: app.theme
    title: qsTr("Make the screen easy for you")
    icon: "wheelchair"
    // It would be all there is to see.
    onCurtainChanged: if (curtain && opened)
        closed()
    actions: PushButton {
        objectName: "accessReset"
        theme: root.theme
        icon: "arrows-clockwise"
        text: qsTr("Reset")
        onActivated: {
            root.access.reset();
            root.app.reader.reset();
        }
    }

    component More: Flow {
        spacing: root.theme.space4

        PushButton {
            objectName: "about"
            width: Math.min(implicitWidth, parent.width)
            theme: root.theme
            icon: "info"
            text: qsTr("About this kiosk")
            onActivated: root.app.navigation.open("about", "")
        }

        DeskButton {
            width: Math.min(implicitWidth, parent.width)
            app: root.app
            theme: root.theme
        }
    }

    Grid {
        id: grid

        readonly property int side: (width - (columns - 1) * columnSpacing) / columns

        width: parent.width
        columns: root.theme.portrait || root.theme.small ? 1 : 2
        columnSpacing: root.theme.space7
        rowSpacing: root.theme.space5

        Column {
            width: grid.side
            spacing: root.theme.space5

            AccessLook {
                width: parent.width
                app: root.app
            }

            More {
                width: parent.width
                visible: grid.columns > 1
            }
        }

        Column {
            width: grid.side
            spacing: root.theme.space3

            AccessReading {
                width: parent.width
                visible: root.app.reader.available
                app: root.app
            }

            SwitchRow {
                objectName: "low"
                width: parent.width
                theme: root.theme
                text: qsTr("Everything low")
                line: qsTr("All buttons at the bottom. For who sits.")
                icon: "arrow-line-down"
                on: root.access.low
                onToggled: on => root.access.setLow(on)
            }

            SwitchRow {
                objectName: "moreTime"
                width: parent.width
                theme: root.theme
                text: qsTr("More time")
                line: qsTr("The screen waits five minutes for you.")
                icon: "hourglass"
                on: root.access.moreTime
                onToggled: on => root.access.setMoreTime(on)
            }

            SwitchRow {
                objectName: "calm"
                width: parent.width
                theme: root.theme
                text: qsTr("Less movement")
                line: qsTr("Nothing slides or fades.")
                icon: "pause"
                on: root.access.calm
                onToggled: on => root.access.setCalm(on)
            }

            Row {
                width: parent.width
                visible: root.app.reader.available && !root.app.reader.headphones
                spacing: root.theme.space4

                Icon {
                    name: "headphones"
                    color: root.theme.textSoft
                    size: root.theme.iconNormal
                }

                Label {
                    width: parent.width - root.theme.iconNormal - parent.spacing
                    theme: root.theme
                    soft: true
                    text: qsTr("Headphones? Plug them in: reading aloud starts by itself.")
                }
            }

            More {
                width: parent.width
                visible: grid.columns === 1
            }
        }
    }
}
