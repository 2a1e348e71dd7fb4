pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// Places near this kiosk, or the partners who help, and the way to the guided choice; what is chosen stands beside the
// list where there is room.
KioskPage {
    id: root

    readonly property HelpController helpers: app.help
    readonly property bool beside: !theme.portrait && !theme.small
    readonly property bool roomy: !theme.low && !theme.single && theme.textScale < 1.5
    readonly property bool near: helpers.view === "places"
    readonly property HelpList shown: near ? helpers.places : helpers.partners
    readonly property ResultList list: near ? places : partners
    // A call alone is not made again in another language.
    readonly property string span: app.language.code ? shown.span(list.first + 1, list.last) : ""

    objectName: "placesPage"
    theme: app.helpTheme
    title: qsTr("Job shop & help")
    // Not at the button above it, which calls a person.
    firstFocus: theme.focusShown ? nearby : null
    help: qsTr("Touch a place near you, or see who helps with what.")

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: root.title
        icon: "handshake"
        // Where the header is narrow it would grow with this, and leave room for fewer rows, of which this tells.
        fact: root.theme.portrait || root.theme.small ? "" : root.span

        DeskButton {
            visible: root.app.desk.available && !root.theme.low && !desk.visible
            app: root.app
            theme: root.theme
        }
    }

    Item {
        id: lists

        anchors.top: header.bottom
        anchors.topMargin: root.theme.small ? root.theme.space4 : root.theme.space5
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space4
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        width: root.beside ? root.theme.listColumn : parent.width - 2 * root.theme.margin

        Label {
            id: question

            width: parent.width
            visible: !root.theme.low && !root.theme.single
            theme: root.theme
            role: "heading"
            text: qsTr("Who can help you?")
            Accessible.role: Accessible.Heading
        }

        Flow {
            id: views

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: question.visible ? question.bottom : parent.top
            anchors.topMargin: question.visible ? root.theme.space3 : 0
            spacing: root.theme.space3

            Chip {
                id: nearby

                objectName: "viewPlaces"
                theme: root.theme
                icon: "map-pin"
                text: qsTr("Near you")
                on: root.near
                checkable: true
                checkRole: Accessible.RadioButton
                checked: on
                onActivated: root.helpers.look("places")
            }

            Chip {
                objectName: "viewPartners"
                theme: root.theme
                icon: "users-three"
                text: qsTr("Who helps with what")
                on: !root.near
                checkable: true
                checkRole: Accessible.RadioButton
                checked: on
                onActivated: root.helpers.look("partners")
            }

            Chip {
                objectName: "openGuide"
                visible: root.helpers.guide.known && !root.roomy
                theme: root.theme
                icon: "question"
                text: qsTr("Who can help me with …?")
                trailingIcon: "caret-right"
                onActivated: root.helpers.guide.begin()
            }
        }

        WindowTile {
            id: guide

            objectName: "openGuide"
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: views.bottom
            anchors.topMargin: root.theme.space3
            visible: root.helpers.guide.known && root.roomy
            theme: root.theme
            icon: "question"
            title: qsTr("Who can help me with …?")
            line: qsTr("Choose with pictures")
            unsure: true
            onActivated: root.helpers.guide.begin()
        }

        ResultList {
            id: places

            objectName: "placeList"
            anchors.left: parent.left
            anchors.top: guide.visible ? guide.bottom : views.bottom
            anchors.topMargin: root.theme.space3
            anchors.bottom: pager.visible ? pager.top : parent.bottom
            anchors.bottomMargin: pager.visible ? root.theme.space5 : 0
            width: parent.width - (rail.visible ? rail.width + root.theme.space5 : 0)
            visible: root.near && !root.shown.missing
            theme: root.theme
            leastRow: root.theme.controlHero
            model: root.helpers.places.rows
            delegate: PlaceRow {
                required property int index
                required property string key
                required property bool chosen

                objectName: "place" + index
                width: places.width
                height: Math.max(places.row, implicitHeight)
                theme: root.theme
                on: chosen && root.beside
                onActivated: root.beside ? root.helpers.places.choose(key) : root.app.navigation.open("place", key)
            }
        }

        ResultList {
            id: partners

            objectName: "partnerList"
            anchors.left: parent.left
            anchors.top: places.top
            anchors.bottom: places.bottom
            width: places.width
            visible: !root.near && !root.shown.missing
            theme: root.theme
            leastRow: root.theme.controlHero
            model: root.helpers.partners.rows
            delegate: PartnerRow {
                required property int index
                required property string key
                required property bool chosen

                objectName: "partner" + index
                width: partners.width
                height: Math.max(partners.row, implicitHeight)
                theme: root.theme
                spokenLanguage: root.helpers.partner.textLanguage
                on: chosen && root.beside
                onActivated: root.beside ? root.helpers.partners.choose(key) : root.app.navigation.open("partner", key)
            }
        }

        ScrollRail {
            id: rail

            anchors.top: places.top
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            visible: !root.theme.portrait && root.list.contentHeight > root.list.height && !root.shown.missing
            theme: root.theme
            target: root.list
            turning: false
            onTurned: pages => root.list.turn(pages)
        }

        Pager {
            id: pager

            anchors.left: parent.left
            anchors.right: parent.right
            anchors.bottom: parent.bottom
            visible: root.theme.portrait && !root.shown.missing
            theme: root.theme
            span: root.span
            atStart: root.list.first === 0
            atEnd: root.list.last >= root.list.count
            onTurned: pages => root.list.turn(pages)
        }

        EmptyState {
            anchors.left: parent.left
            anchors.right: parent.right
            anchors.top: places.top
            visible: root.shown.missing
            theme: root.theme
            icon: root.near ? "map-pin" : "users-three"
            fact: root.shown.fact
            meaning: root.shown.meaning
        }
    }

    Loader {
        anchors.top: lists.top
        anchors.bottom: desk.visible ? desk.top : lists.bottom
        anchors.bottomMargin: desk.visible ? root.theme.space4 : 0
        anchors.left: lists.right
        anchors.leftMargin: root.theme.space7
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        active: root.beside
        visible: !root.shown.missing
        sourceComponent: Item {
            PlaceDetail {
                anchors.fill: parent
                visible: root.near && place.key !== ""
                theme: root.theme
                place: root.helpers.place
                ask: root.app.ask
                onPartnerOpened: key => root.app.navigation.open("partner", key)
            }

            PartnerDetail {
                anchors.fill: parent
                visible: !root.near && partner.key !== ""
                theme: root.theme
                partner: root.helpers.partner
                ask: root.app.ask
                onPlaceOpened: key => root.app.navigation.open("place", key)
            }
        }
    }

    DeskCard {
        id: desk

        anchors.left: lists.right
        anchors.leftMargin: root.theme.space7
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        anchors.bottom: lists.bottom
        visible: root.beside && root.roomy && root.app.desk.available
        theme: root.theme
        desk: root.app.desk
    }

    TakeDialogs {
        app: root.app
        theme: root.theme
        current: root.visible
        onPrintWanted: root.near ? root.helpers.place.printOut() : root.helpers.partner.printOut()
    }
}
