pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Both cards: outlines until they are there.
Rectangle {
    id: root

    required property Theme theme
    required property EntryController entry

    implicitHeight: slots.height + 2 * root.theme.space5
    radius: root.theme.radiusCard
    color: root.theme.primaryTint
    border.width: root.theme.borderThin
    border.color: root.theme.primary

    component CardSlot: Column {
        id: slot

        required property string icon
        required property string title
        required property string line
        required property bool there
        property bool secret: false

        width: slots.share
        spacing: root.theme.space3

        CardPlace {
            width: parent.width
            visible: slots.paired
            theme: root.theme
            icon: slot.icon
            title: slot.title
            secret: slot.secret
            there: slot.there
            Accessible.ignored: true
        }

        IconLine {
            width: parent.width
            theme: root.theme
            icon: slot.there ? "check-circle" : "circle"
            text: slot.line
        }
    }

    Grid {
        id: slots

        readonly property bool paired: root.theme.textScale <= 1.25 && !root.theme.single && !root.theme.small
        readonly property real share: paired ? (width - spacing) / 2 : width

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.theme.space5
        columns: paired ? 2 : 1
        spacing: root.theme.space5

        CardSlot {
            icon: "folder-user"
            title: qsTr("Access card")
            there: root.entry.hasAccess
            line: there ? qsTr("Access card: here") : qsTr("Access card: scan it or type its code")
        }

        CardSlot {
            icon: "key"
            secret: true
            title: qsTr("Recovery card")
            there: root.entry.hasRecovery
            line: there ? qsTr("Recovery card: here") : qsTr("Recovery card: scan it or type its code")
        }
    }
}
