pragma ComponentBehavior: Bound

import QtQuick
import ".."
import Kiosk

// One place, when there is no room for it beside the list, or when the way to it was another.
KioskPage {
    id: root

    readonly property PlaceController place: app.help.place

    objectName: "placePage"
    theme: app.helpTheme
    title: qsTr("Job shop & help")
    topic: detail.topic
    help: qsTr("Read where it is and when it is open. Take the way there along on your phone.")

    PageHeader {
        id: header

        width: parent.width
        theme: root.theme
        feed: root.app.feed
        title: root.title
        icon: "handshake"
    }

    PlaceDetail {
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
        place: root.place
        ask: root.app.ask
        onPartnerOpened: key => root.app.navigation.open("partner", key)
    }

    EmptyState {
        anchors.top: header.bottom
        anchors.topMargin: root.theme.space5
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        visible: root.place.gone
        theme: root.theme
        icon: "map-pin"
        fact: root.place.fact
        meaning: root.place.meaning

        PushButton {
            objectName: "otherPlaces"
            theme: root.theme
            kind: "primary"
            icon: "map-pin"
            text: qsTr("See other places")
            onActivated: root.app.navigation.open("places", "")
        }
    }

    TakeDialogs {
        app: root.app
        theme: root.theme
        current: root.visible
        onPrintWanted: root.place.printOut()
    }
}
