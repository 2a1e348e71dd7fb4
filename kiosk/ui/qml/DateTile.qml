pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A page of a tear-off calendar; without a day only its blank.
Item {
    id: root

    required property Theme theme
    required property string month
    required property string day
    property string weekday: ""
    property color outline: theme.control
    readonly property int band: theme.px(weekday ? 34 : 30)

    implicitWidth: theme.px(weekday ? 104 : 92)
    implicitHeight: theme.px(weekday ? 118 : 82)

    Accessible.ignored: true

    Rectangle {
        anchors.fill: parent
        radius: root.theme.radiusKey
        color: root.theme.surface
    }

    Rectangle {
        width: parent.width
        height: root.band
        topLeftRadius: root.theme.radiusKey
        topRightRadius: root.theme.radiusKey
        color: root.theme.primary
    }

    Label {
        width: parent.width
        height: root.band
        theme: root.theme
        role: "labelStrong"
        color: root.theme.onPrimary
        text: root.month
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Label {
        y: root.band
        width: parent.width
        theme: root.theme
        role: root.weekday ? "tileDay" : "value"
        text: root.day
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    Label {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.theme.px(5)
        width: parent.width
        visible: text !== ""
        theme: root.theme
        role: "hint"
        soft: true
        text: root.weekday
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    Rectangle {
        anchors.fill: parent
        radius: root.theme.radiusKey
        color: "transparent"
        border.width: root.theme.borderThin
        border.color: root.outline
    }
}
