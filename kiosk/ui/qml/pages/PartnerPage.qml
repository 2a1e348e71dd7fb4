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
        anchors.top: header.bottom
        anchors.topMargin: root.theme.px(root.theme.small ? 18 : 24)
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.px(20)
        x: root.theme.margin
        width: parent.width - 2 * x
        theme: root.theme
        partner: root.partner
        onPlaceOpened: key => root.app.navigation.open("place", key)
    }
}
