pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// What data this kiosk shows, of which day, who made it, and of what the program is made.
KioskPage {
    id: root

    readonly property AboutController about: app.about
    readonly property int across: theme.portrait || theme.small ? 2 : 3

    objectName: "aboutPage"
    theme: app.theme
    title: qsTr("About this kiosk")
    help: qsTr("Read of which day the data is, and who made it.")
    Keys.forwardTo: [body.rail]

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: root.title
        icon: "info"
    }

    ScrollArea {
        id: body

        anchors.top: header.bottom
        anchors.topMargin: root.theme.space4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space4
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        theme: root.theme

        Column {
            width: parent.width
            spacing: root.theme.space5

            Label {
                width: parent.width
                theme: root.theme
                role: "title"
                text: qsTr("What do you find here?")
                Accessible.role: Accessible.Heading
            }

            FactGrid {
                width: parent.width
                theme: root.theme
                model: root.about.facts
                across: root.across
            }

            Label {
                width: parent.width
                visible: root.about.gone
                theme: root.theme
                text: root.about.fact + " " + root.about.meaning
            }

            Label {
                width: parent.width
                theme: root.theme
                text: qsTr("Employers and schools wrote their texts themselves. We change nothing in them.")
            }

            Label {
                width: parent.width
                visible: sources.count > 0
                theme: root.theme
                role: "title"
                text: qsTr("Who made the data?")
                Accessible.role: Accessible.Heading
            }

            Repeater {
                id: sources

                model: root.about.sources

                Label {
                    required property string lang
                    required text

                    width: parent?.width ?? 0
                    theme: root.theme
                    spokenLanguage: lang
                }
            }

            Label {
                width: parent.width
                theme: root.theme
                role: "title"
                text: qsTr("Who made the program?")
                Accessible.role: Accessible.Heading
            }

            FactGrid {
                width: parent.width
                theme: root.theme
                model: root.about.parts
                across: root.across
            }
        }
    }
}
