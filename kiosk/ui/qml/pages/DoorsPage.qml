pragma ComponentBehavior: Bound

import QtQuick
import ".."

// The street: five doors, where this is, and the languages. The first screen of every visit.
KioskPage {
    id: root

    readonly property bool low: theme.low

    objectName: "doorsPage"
    title: app.brand.greeting || qsTr("Welcome. Where do you want to go?")
    help: qsTr("Touch a door. It is free, and you can take your time.")

    Street {
        objectName: "street"
        anchors.fill: parent
        theme: root.theme
        floorTop: doors.bands ? parent.height - root.theme.floorHeight : languages.y - root.theme.space5
        seed: (root.theme.portrait ? 5 : 11) + root.app.attract.moves
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.leftMargin: root.theme.margin
        anchors.rightMargin: root.theme.margin
        // What scrolls by does not come too near the doorstep.
        anchors.bottomMargin: scrolls ? root.theme.touchGap : 0
        railInset: root.theme.space3
        theme: root.theme

        Item {
            id: content

            readonly property int between: root.low ? root.theme.space2 : root.theme.small ? root.theme.space4 : root.theme.space5

            width: parent.width
            height: languages.y + languages.height + between

            StreetSign {
                id: sign

                width: parent.width
                y: root.low ? 0 : content.between
                height: root.low ? 0 : implicitHeight
                visible: !root.low
                theme: root.theme
                feed: root.app.feed
                brand: root.app.brand
            }

            Greeting {
                id: greeting

                width: parent.width
                y: sign.y + sign.height + content.between
                app: root.app
                title: root.title
                line: root.help
            }

            DoorRow {
                id: doors

                width: parent.width
                y: greeting.y + greeting.height + (root.low ? root.theme.space2 : root.theme.portrait ? root.theme.space7 : root.theme.space3)
                height: implicitHeight
                theme: root.theme
                feed: root.app.feed
                file: root.app.dossierTabs.entrance
                given: area.height - y - languages.height - content.between - root.theme.space6
                darker: root.app.attract.darker
                onOpened: page => root.app.navigation.open(page, "")
                onRefused: root.app.navigation.openSheet("closedDoor")
            }

            LanguageChips {
                id: languages

                width: parent.width
                y: Math.max(doors.y + doors.height + (root.low ? root.theme.space3 : root.theme.space6), area.height - height - content.between)
                theme: root.theme
                language: root.app.language
                languages: root.app.language.greeted
                prefix: "door-language-"
                across: root.theme.portrait ? 3 : root.theme.small || root.theme.textScale > 1.25 ? 5 : 0
                extra: across > 0 || root.theme.textScale > 1 ? 0 : root.theme.space7
                onMore: root.app.navigation.openSheet("language")
            }
        }
    }

    Loader {
        anchors.fill: parent
        active: root.app.navigation.sheet === "closedDoor"
        sourceComponent: ClosedDoorDialog {
            app: root.app
            theme: root.theme
        }
    }
}
