pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The upper part while everything that can be touched is below it: the street, and what this is. Nothing to press.
Street {
    id: root

    required property FeedInfo feed
    required property Brand brand

    objectName: "lowReach"
    floorTop: height

    Tag {
        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        y: root.theme.space7
        objectName: "sampleNotice"
        visible: root.feed.sample
        theme: root.theme
        kind: "info"
        icon: "info"
        text: qsTr("Sample data")
    }

    Logo {
        anchors.left: parent.left
        anchors.leftMargin: root.theme.margin
        y: root.theme.space7
        theme: root.theme
        brand: root.brand
    }

    Column {
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.leftMargin: root.theme.margin
        anchors.rightMargin: root.theme.margin
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.space7

        Label {
            width: parent.width
            theme: root.theme
            role: "subject"
            textScale: root.theme.capped("subject", 76, root.theme.textScale)
            text: qsTr("Everything is low.")
        }

        Label {
            width: parent.width
            theme: root.theme
            role: "bodyLarge"
            textScale: root.theme.capped("bodyLarge", 48, root.theme.textScale)
            soft: true
            text: qsTr("All you can touch is in the lower half now.")
        }
    }

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.theme.borderSelected
        color: root.theme.primary
    }
}
