pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A day and its hours; today is filled. Why a day has other hours stands below it, in the words of the place.
Rectangle {
    id: root

    required property Theme theme
    required property string day
    required property string hours
    property bool today: false
    property bool soft: false
    property string reason: ""
    property string reasonLanguage: ""
    readonly property color ink: today ? theme.onPrimary : soft ? theme.textSoft : theme.text

    implicitHeight: Math.max(theme.weekRow, words.height + theme.space1, times.height + theme.space1)
    radius: theme.radiusSmall
    color: today ? theme.primary : "transparent"

    Accessible.role: Accessible.StaticText
    Accessible.name: [today ? qsTr("Today") : "", day, reason, hours].filter(part => part).join(", ")

    Flow {
        id: words

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space3
        anchors.verticalCenter: parent.verticalCenter
        width: root.reason ? root.width * 0.6 : name.implicitWidth
        spacing: root.theme.space2

        Label {
            id: name

            theme: root.theme
            role: root.today ? "bodyStrong" : "body"
            color: root.ink
            text: root.day
            Accessible.ignored: true
        }

        Label {
            id: why

            width: Math.min(implicitWidth, parent.width)
            visible: root.reason !== ""
            theme: root.theme
            soft: true
            text: root.reason
            spokenLanguage: root.reasonLanguage
            Accessible.ignored: true
        }
    }

    Label {
        id: times

        anchors.left: words.right
        anchors.leftMargin: root.theme.space4
        anchors.right: parent.right
        anchors.rightMargin: root.theme.space3
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        role: root.today ? "bodyStrong" : "body"
        color: root.ink
        text: root.hours
        horizontalAlignment: Text.AlignRight
        Accessible.ignored: true
    }
}
