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
    implicitWidth: arch.width + 3 * theme.space4 + longest.contentWidth
    implicitHeight: Math.max(theme.controlBig, words.implicitHeight + edge + 2 * theme.space3)

    Arch {
        id: arch

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        width: root.theme.factArch
        height: root.theme.space9
        theme: root.doorTheme
        icon: root.icon
        iconSize: root.theme.iconLarge
    }

    WidestWord {
        id: longest

        theme: root.theme
        role: "bodyStrong"
        text: root.name
    }

    Column {
        id: words

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
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            theme: root.theme
            role: "bodyStrong"
            color: root.doorTheme.primary
            text: root.vacancies
            Accessible.ignored: true
        }
    }
}
