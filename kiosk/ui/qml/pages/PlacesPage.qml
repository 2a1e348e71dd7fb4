pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// Places near this kiosk, or the partners who help; what is chosen stands beside the list where there is room.
KioskPage {
    id: root

    readonly property HelpController helpers: app.help
    readonly property bool beside: !theme.portrait && !theme.small
    readonly property bool near: helpers.view === "places"
    readonly property bool nothing: near && helpers.places.missing

    objectName: "placesPage"
    theme: app.helpTheme
    title: qsTr("Job shop & help")
    help: qsTr("Touch a place near you, or see who helps with what.")

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: root.title
        icon: "handshake"
        fact: root.theme.portrait ? "" : root.near ? root.helpers.places.span(places.first + 1, places.last) : root.helpers.partners.span(partners.first + 1, partners.last)
    }

    Item {
        id: lists

        anchors.top: header.bottom
        anchors.topMargin: root.theme.px(root.theme.small ? 18 : 24)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.px(20)
        x: root.theme.margin
        width: root.beside ? root.theme.px(700) : parent.width - 2 * x

        Label {
            id: question

            width: parent.width
            theme: root.theme
            role: "heading"
            text: qsTr("Who can help you?")
            Accessible.role: Accessible.Heading
        }

        Row {
            id: views

            anchors.top: question.bottom
            anchors.topMargin: root.theme.space3
            spacing: root.theme.space3

            Chip {
                objectName: "viewPlaces"
                theme: root.theme
                icon: "map-pin"
                text: qsTr("Near you")
                on: root.near
                checkable: true
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
                checked: on
                onActivated: root.helpers.look("partners")
            }
        }

        ResultList {
            id: places

            objectName: "placeList"
            anchors.top: views.bottom
            anchors.topMargin: root.theme.space4
            anchors.bottom: pager.visible ? pager.top : parent.bottom
            anchors.bottomMargin: pager.visible ? root.theme.space5 : 0
            width: parent.width - (rail.visible ? rail.width + root.theme.space5 : 0)
            visible: root.near && !root.nothing
            theme: root.theme
            leastRow: root.theme.px(140)
            model: root.helpers.places.rows
            delegate: PlaceRow {
                required property int index
                required property string key
                required property bool chosen

                objectName: "place" + index
                width: places.width
                height: places.row
                theme: root.theme
                on: chosen && root.beside
                onActivated: root.beside ? root.helpers.places.choose(key) : root.app.navigation.open("place", key)
            }
        }

        ResultList {
            id: partners

            objectName: "partnerList"
            anchors.top: places.top
            anchors.bottom: places.bottom
            anchors.bottomMargin: 0
            width: places.width
            visible: !root.near
            theme: root.theme
            leastRow: root.theme.px(140)
            model: root.helpers.partners.rows
            delegate: PartnerRow {
                required property int index
                required property string key
                required property bool chosen

                objectName: "partner" + index
                width: partners.width
                height: partners.row
                theme: root.theme
                on: chosen && root.beside
                onActivated: root.beside ? root.helpers.partners.choose(key) : root.app.navigation.open("partner", key)
            }
        }

        ScrollRail {
            id: rail

            anchors.top: places.top
            anchors.bottom: parent.bottom
            anchors.right: parent.right
            visible: !root.theme.portrait && !root.nothing
            theme: root.theme
            target: root.near ? places : partners
            turning: false
            onTurned: pages => (root.near ? places : partners).turn(pages)
        }

        Pager {
            id: pager

            readonly property ResultList list: root.near ? places : partners

            anchors.bottom: parent.bottom
            width: parent.width
            visible: root.theme.portrait && !root.nothing
            theme: root.theme
            span: root.near ? root.helpers.places.span(places.first + 1, places.last) : root.helpers.partners.span(partners.first + 1, partners.last)
            atStart: list.first === 0
            atEnd: list.last >= list.count
            onTurned: pages => list.turn(pages)
        }

        EmptyState {
            anchors.top: views.bottom
            anchors.topMargin: root.theme.space4
            width: parent.width
            visible: root.nothing
            theme: root.theme
            icon: "map-pin"
            fact: qsTr("We do not know any places right now")
            meaning: qsTr("You did nothing wrong. Ask for help at the desk.")
        }
    }

    PlaceDetail {
        anchors.top: lists.top
        anchors.bottom: lists.bottom
        anchors.left: lists.right
        anchors.leftMargin: root.theme.px(48)
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        visible: root.beside && root.near && place.key !== ""
        theme: root.theme
        place: root.helpers.place
        onPartnerOpened: key => root.app.navigation.open("partner", key)
    }

    PartnerDetail {
        anchors.top: lists.top
        anchors.bottom: lists.bottom
        anchors.left: lists.right
        anchors.leftMargin: root.theme.px(48)
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        visible: root.beside && !root.near && partner.key !== ""
        theme: root.theme
        partner: root.helpers.partner
        onPlaceOpened: key => root.app.navigation.open("place", key)
    }

    Loader {
        anchors.fill: parent
        active: root.app.navigation.sheet === "takeAlong" && root.visible
        sourceComponent: TakeAlongDialog {
            app: root.app
            theme: root.theme
        }
    }
}
