pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// The hours of the week with today marked, and the next days with other hours.
Column {
    id: root

    required property Theme theme
    required property PlaceController place

    Label {
        width: parent.width
        bottomPadding: root.theme.space2 - lead
        theme: root.theme
        role: "bodyStrong"
        text: qsTr("Opening hours")
        Accessible.role: Accessible.Heading
    }

    Repeater {
        model: root.place.days

        Rectangle {
            id: row

            required property string day
            required property string hours
            required property bool today
            required property bool closed
            readonly property color ink: today ? root.theme.onPrimary : closed ? root.theme.textSoft : root.theme.text

            width: root.width
            height: Math.max(root.theme.px(45), hours.implicitHeight + root.theme.space1)
            radius: root.theme.radiusSmall
            color: today ? root.theme.primary : "transparent"

            Accessible.role: Accessible.StaticText
            Accessible.name: (today ? qsTr("Today") + ", " : "") + day + ": " + hours

            Label {
                id: day

                x: root.theme.px(14)
                anchors.verticalCenter: parent.verticalCenter
                theme: root.theme
                role: row.today ? "bodyStrong" : "body"
                color: row.ink
                text: row.day
                Accessible.ignored: true
            }

            Label {
                id: hours

                anchors.left: day.right
                anchors.leftMargin: root.theme.space3
                anchors.right: parent.right
                anchors.rightMargin: root.theme.px(14)
                anchors.verticalCenter: parent.verticalCenter
                theme: root.theme
                role: row.today ? "bodyStrong" : "body"
                color: row.ink
                text: row.hours
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
    }

    Label {
        width: parent.width
        visible: others.count > 0
        topPadding: lead + root.theme.space4
        bottomPadding: root.theme.space2 - lead
        theme: root.theme
        role: "bodyStrong"
        text: qsTr("Other hours on")
        Accessible.role: Accessible.Heading
    }

    Repeater {
        id: others

        model: root.place.exceptions

        Item {
            id: other

            required property string day
            required property string hours
            required property string reason

            width: root.width
            height: root.theme.px(45)

            Accessible.role: Accessible.StaticText
            Accessible.name: [day, reason, hours].filter(part => part).join(", ")

            Label {
                x: root.theme.px(14)
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 2 * x - then.width - root.theme.space3
                theme: root.theme
                text: other.reason ? other.day + " · " + other.reason : other.day
                maximumLineCount: 1
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Label {
                id: then

                anchors.right: parent.right
                anchors.rightMargin: root.theme.px(14)
                anchors.verticalCenter: parent.verticalCenter
                theme: root.theme
                text: other.hours
                wrapMode: Text.NoWrap
                Accessible.ignored: true
            }
        }
    }
}
