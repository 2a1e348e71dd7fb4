pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// One partner, when there is no room for it beside the list, or when the way to it was a place.
KioskPage {
    id: root

    readonly property PartnerController partner: app.help.partner

    objectName: "partnerPage"
    theme: app.helpTheme
    title: qsTr("Job shop & help")
    topic: detail.topic
    help: qsTr("Read what they help with, and where you find them.")

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: root.title
        icon: "handshake"
    }

    PartnerDetail {
        id: detail

        anchors.top: header.bottom
        anchors.topMargin: root.theme.small ? root.theme.space4 : root.theme.space5
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space4
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        theme: root.theme
        partner: root.partner
        ask: root.app.ask
        onPlaceOpened: key => root.app.navigation.open("place", key)
    }

    EmptyState {
        anchors.top: header.bottom
        anchors.topMargin: root.theme.space5
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        visible: root.partner.gone
        theme: root.theme
        icon: "users-three"
        fact: root.partner.fact
        meaning: root.partner.meaning

        PushButton {
            objectName: "otherPartners"
            theme: root.theme
            kind: "primary"
            icon: "users-three"
            text: qsTr("See who else helps")
            onActivated: {
                root.app.help.look("partners");
                root.app.navigation.open("places", "");
            }
        }
    }

    TakeDialogs {
        app: root.app
        theme: root.theme
        current: root.visible
        onPrintWanted: root.partner.printOut()
    }
}
