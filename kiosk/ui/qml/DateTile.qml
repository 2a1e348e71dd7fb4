pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// A page of a tear-off calendar, as large as its text asks; without a day only its blank. Today has a
// marigold band and a thick rim; a past day has no band.
Item {
    id: root

    required property Theme theme
    required property string month
    required property string day
    property string weekday: ""
    property bool today: false
    property bool past: false
    property color outline: theme.control
    readonly property int band: theme.lineOf("labelStrong", theme.textScale)

    implicitWidth: Math.max(band * (weekday ? 3.2 : 2.8), heading.implicitWidth + 2 * theme.space3)
    // Arabic letters reach below their line.
    implicitHeight: band + number.height + (weekday ? below.lead + below.contentHeight : 0) + theme.space2

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
        color: root.today ? root.theme.marigold : root.past ? root.theme.surface : root.theme.primary

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: root.theme.borderThin
            visible: root.past
            color: root.outline
        }
    }

    Label {
        id: heading

        width: parent.width
        height: root.band
        theme: root.theme
        role: "labelStrong"
        color: root.today ? root.theme.onMarigold : root.past ? root.theme.textSoft : root.theme.onPrimary
        text: root.month
        horizontalAlignment: Text.AlignHCenter
        wrapMode: Text.NoWrap
        Accessible.ignored: true
    }

    Label {
        id: number

        y: root.band
        width: parent.width
        theme: root.theme
        role: root.weekday ? "tileDay" : "value"
        text: root.day
        horizontalAlignment: Text.AlignHCenter
        Accessible.ignored: true
    }

    Label {
        id: below

        anchors.top: number.bottom
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
        border.width: root.today ? root.theme.borderSelected : root.theme.borderThin
        border.color: root.outline
    }
}
