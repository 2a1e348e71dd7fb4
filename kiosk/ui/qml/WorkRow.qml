pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// An occupation and how many vacancies there are for it; in the colour of the door of vacancies, where it leads.
Pressable {
    id: root

    required property Theme doorTheme
    required property string name
    required property string icon
    required property string vacancies

    spoken: name + ", " + vacancies
    radius: theme.radiusCard
    implicitHeight: theme.controlBig

    Arch {
        id: arch

        x: root.theme.px(18)
        anchors.verticalCenter: parent.verticalCenter
        width: root.theme.touchMinimum
        height: root.theme.space9
        theme: root.doorTheme
        icon: root.icon
        iconSize: root.theme.px(38)
    }

    Column {
        anchors.left: arch.right
        anchors.leftMargin: root.theme.space4
        anchors.right: parent.right
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            theme: root.theme
            role: "bodyStrong"
            text: root.name
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            theme: root.theme
            role: "bodyStrong"
            color: root.doorTheme.primary
            text: root.vacancies
            maximumLineCount: 1
            Accessible.ignored: true
        }
    }
}
