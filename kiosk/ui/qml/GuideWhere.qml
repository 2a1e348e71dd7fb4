pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Where those who help are, whether they are open now, how to reach them, and the way there on a phone.
Column {
    id: root

    required property Theme theme
    required property GuideAnswerController answer

    signal placeOpened(string key)

    spacing: theme.space4

    Label {
        width: parent.width
        visible: near.count > 0
        theme: root.theme
        role: "title"
        text: root.answer.placed ? qsTr("Closest to you") : qsTr("You can ask here too")
        Accessible.role: Accessible.Heading
    }

    Repeater {
        id: near

        model: root.answer.places

        PlaceRow {
            required property string key

            objectName: "guidePlace"
            width: root.width
            theme: root.theme
            onActivated: root.placeOpened(key)
        }
    }

    ApplyCard {
        width: parent.width
        visible: root.answer.reachable
        theme: root.theme
        heading: qsTr("How to reach them")
        ways: root.answer.contact
    }

    PushButton {
        objectName: "guideTake"
        width: parent.width
        visible: root.answer.portable
        theme: root.theme
        kind: "primary"
        big: true
        icon: "qr-code"
        text: root.answer.routed ? qsTr("Route (QR)") : qsTr("Take along (QR)")
        onActivated: root.answer.takeAlong()
    }

    PushButton {
        objectName: "guidePrint"
        width: parent.width
        theme: root.theme
        big: true
        icon: "printer"
        text: qsTr("Print")
        onActivated: root.answer.printOut()
    }
}
