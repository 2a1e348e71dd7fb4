pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Sectors as pictures to choose by, and a way on for who does not know.
KioskPage {
    id: root

    required property SectorsController sectors
    required property string icon
    required property string question
    // What is said where the other choices leave nothing.
    required property string none

    function advise(): void {
        if (root.app.help.guide.known)
            root.app.help.guide.begin();
        else
            root.app.navigation.open("places", "");
    }

    topic: head.asked
    Keys.forwardTo: [area.rail]

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: root.title
        icon: root.icon
        fact: root.theme.portrait || root.theme.single || root.theme.low ? "" : qsTr("choose with pictures")

        PushButton {
            objectName: "typeInstead"
            theme: root.theme
            icon: "keyboard"
            text: qsTr("Type instead")
            onActivated: root.sectors.typeInstead()
        }
    }

    PictureHead {
        id: head

        anchors.top: header.bottom
        anchors.topMargin: root.theme.small || root.theme.low ? root.theme.space3 : root.theme.space5
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        theme: root.theme
        pictures: root.sectors
        question: root.question
    }

    ScrollArea {
        id: area

        anchors.top: head.bottom
        anchors.topMargin: root.theme.space4
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space4
        anchors.left: head.left
        anchors.right: head.right
        theme: root.theme

        Column {
            width: parent.width
            spacing: root.theme.space5

            EmptyState {
                width: parent.width
                visible: root.sectors.gone
                theme: root.theme
                icon: root.icon
                fact: root.sectors.fact
                meaning: root.sectors.meaning
            }

            EmptyState {
                width: parent.width
                visible: root.sectors.nothing
                theme: root.theme
                icon: "binoculars"
                fact: root.none

                PushButton {
                    objectName: "clearForPictures"
                    theme: root.theme
                    icon: "x"
                    text: qsTr("Clear choices")
                    onActivated: root.sectors.clear()
                }
            }

            EqualGrid {
                id: tiles

                width: parent.width
                most: root.theme.portrait ? 3 : root.theme.small ? 4 : 5
                spacing: root.theme.space4

                Repeater {
                    model: root.sectors.rows

                    WindowTile {
                        required property string key

                        objectName: unsure ? "sectorUnsure" : "sector-" + key
                        width: tiles.cell
                        height: tiles.tallest
                        flat: unsure || root.theme.low
                        theme: root.theme
                        onActivated: unsure ? root.advise() : root.sectors.choose(key)
                    }
                }
            }
        }
    }
}
