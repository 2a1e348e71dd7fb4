pragma ComponentBehavior: Bound

import QtQuick

// A training in a list: when it starts next, what and where, and the places left; it grows with its words.
Pressable {
    id: root

    required property string title
    required property string lang
    required property string provider
    required property string soft
    required property string month
    required property string day
    required property string weekday
    required property string year
    required property list<string> tags
    required property bool shortage
    required property string easyDutch
    required property string places
    required property string placesNote
    required property bool last
    required property bool full
    property bool narrow: false
    // Stands at the far end.
    default property alias extra: slot.data

    spoken: [title, provider, soft, [weekday, day, month, year].filter(part => part).join(" "), shortage ? trend.text : "", tags.join(", "), easyDutch, full ? qsTr("Full") : places + " " + placesNote].filter(part => part.trim()).join(", ")
    radius: theme.radiusCard
    implicitHeight: Math.max(tile.height, column.implicitHeight, end.implicitHeight, slot.height) + 2 * theme.space2 + edge

    DateTile {
        id: tile

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        visible: root.day !== ""
        theme: root.theme
        month: root.month
        day: root.day
        weekday: root.year || root.weekday
    }

    Arch {
        anchors.centerIn: tile
        visible: root.day === ""
        theme: root.theme
        icon: "graduation-cap"
    }

    Column {
        id: column

        anchors.left: tile.right
        anchors.leftMargin: root.theme.space5
        anchors.right: end.left
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.space1

        Label {
            width: parent.width
            theme: root.theme
            role: root.narrow || whole.implicitWidth > width ? "row" : "title"
            text: root.title
            spokenLanguage: root.lang
            Accessible.ignored: true
        }

        Label {
            id: whole

            visible: false
            theme: root.theme
            role: "title"
            text: root.title
        }

        DotLine {
            width: parent.width
            theme: root.theme
            parts: [root.provider, root.soft]
        }

        Flow {
            width: parent.width
            spacing: root.theme.space3

            Tag {
                id: trend

                width: Math.min(implicitWidth, parent.width)
                visible: root.shortage
                theme: root.theme
                kind: "trend"
                icon: "trend-up"
                text: qsTr("Shortage occupation")
                Accessible.ignored: true
            }

            Repeater {
                model: root.tags.slice(0, root.narrow ? 1 : 3 - (root.shortage ? 1 : 0) - (root.easyDutch ? 1 : 0))

                Tag {
                    required property string modelData

                    width: Math.min(implicitWidth, parent?.width ?? 0)
                    theme: root.theme
                    text: modelData
                    Accessible.ignored: true
                }
            }

            Tag {
                id: fluency

                width: Math.min(implicitWidth, parent.width)
                visible: root.easyDutch !== "" && !root.narrow
                theme: root.theme
                kind: "ok"
                icon: "check"
                text: root.easyDutch
                Accessible.ignored: true
            }
        }
    }

    Item {
        id: slot

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
        width: visibleChildren.length > 0 ? childrenRect.width : 0
        height: childrenRect.height
    }

    Column {
        id: end

        anchors.right: slot.left
        anchors.rightMargin: slot.width > 0 ? root.theme.space5 : 0
        anchors.verticalCenter: parent.verticalCenter
        width: Math.max(root.full ? fullTag.implicitWidth : 0, number.implicitWidth, Math.min(note.implicitWidth, root.width / 4))

        Label {
            id: number

            width: parent.width
            visible: text !== ""
            theme: root.theme
            role: "value"
            text: root.places
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Label {
            id: note

            width: parent.width
            visible: text !== ""
            theme: root.theme
            role: root.last ? "labelStrong" : "hint"
            color: root.last ? root.theme.warning : root.theme.textSoft
            text: root.placesNote
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Tag {
            id: fullTag

            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.full
            theme: root.theme
            kind: "error"
            text: qsTr("Full")
            Accessible.ignored: true
        }
    }
}
