pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// Vacancies without typing, first step: the kinds of work as pictures.
KioskPage {
    id: root

    readonly property SectorsController sectors: app.sectors

    function advise(): void {
        if (root.app.help.guide.known)
            root.app.help.guide.begin();
        else
            root.app.navigation.open("places", "");
    }

    objectName: "sectorsPage"
    theme: app.vacancyTheme
    title: qsTr("Vacancies")
    help: qsTr("Touch the kind of work that you look for. Then touch an occupation.")
    Keys.forwardTo: [area.rail]

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: root.title
        icon: "briefcase"
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
        question: qsTr("What kind of work do you look for?")
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
                icon: "briefcase"
                fact: root.sectors.fact
                meaning: root.sectors.meaning
            }

            EmptyState {
                width: parent.width
                visible: root.sectors.nothing
                theme: root.theme
                icon: "binoculars"
                fact: qsTr("No vacancies suit your other choices.")

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
                        onActivated: unsure ? root.advise() : root.app.navigation.open("occupations", key)
                    }
                }
            }
        }
    }
}
