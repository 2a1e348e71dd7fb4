pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// Section arch, title, one short fact; at the end whatever a page puts there, before the notice of sample data.
Rectangle {
    id: root

    required property Theme theme
    required property FeedInfo feed
    required property string title
    required property string icon
    property string fact: ""
    default property alias content: end.data

    implicitHeight: theme.header
    color: theme.bg

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: root.theme.borderThin
        color: root.theme.line
    }

    Arch {
        id: arch

        x: root.theme.margin
        anchors.bottom: parent.bottom
        height: parent.height - root.theme.px(14)
        foot: 0
        theme: root.theme
        icon: root.icon
        iconSize: root.theme.px(44)
        color: root.theme.primary
        ink: root.theme.onPrimary
    }

    Label {
        id: heading

        anchors.left: arch.right
        anchors.leftMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(implicitWidth, end.x - x - root.theme.space5)
        theme: root.theme
        role: "heading"
        text: root.title
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
        Accessible.role: Accessible.Heading
    }

    Label {
        anchors.left: heading.right
        anchors.leftMargin: root.theme.space5
        anchors.baseline: heading.baseline
        width: Math.max(0, Math.min(implicitWidth, end.x - x - root.theme.space5))
        visible: text !== ""
        theme: root.theme
        role: "bodyLarge"
        soft: true
        text: root.fact
        wrapMode: Text.NoWrap
        elide: Text.ElideRight
    }

    Row {
        id: end

        anchors.right: sample.visible ? sample.left : parent.right
        anchors.rightMargin: sample.visible ? root.theme.space5 : root.theme.margin
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.space4
    }

    Tag {
        id: sample

        anchors.right: parent.right
        anchors.rightMargin: root.theme.margin
        anchors.verticalCenter: parent.verticalCenter
        objectName: "sampleNotice"
        visible: root.feed.sample
        theme: root.theme
        kind: "info"
        icon: "info"
        text: qsTr("Sample data")
    }
}
