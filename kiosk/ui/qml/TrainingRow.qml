pragma ComponentBehavior: Bound

import QtQuick

// A training in a list: when it starts next, what and where, and the places left.
Pressable {
    id: root

    required property string title
    required property string provider
    required property string soft
    required property string month
    required property string day
    required property string weekday
    required property list<string> tags
    required property bool shortage
    required property bool littleDutch
    required property string places
    required property string placesNote
    required property bool last
    required property bool full
    property bool narrow: false

    spoken: [title, provider, soft, weekday, day, month, tags.join(", "), full ? qsTr("Full") : places + " " + placesNote].filter(part => part.trim()).join(", ")
    radius: theme.radiusCard
    implicitHeight: theme.rowHeight

    DateTile {
        id: tile

        anchors.verticalCenter: parent.verticalCenter
        x: root.theme.px(20)
        visible: root.day !== ""
        theme: root.theme
        month: root.month
        day: root.day
        weekday: root.weekday
    }

    Arch {
        anchors.centerIn: tile
        visible: root.day === ""
        theme: root.theme
        icon: "graduation-cap"
    }

    Column {
        anchors.left: tile.right
        anchors.leftMargin: root.theme.px(22)
        anchors.right: end.left
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter

        Label {
            width: parent.width
            theme: root.theme
            role: root.narrow ? "row" : "title"
            text: root.title
            wrapMode: Text.NoWrap
            elide: Text.ElideRight
            Accessible.ignored: true
        }

        Row {
            width: parent.width
            spacing: root.theme.space2
            bottomPadding: root.theme.space2

            Label {
                id: who

                width: Math.min(implicitWidth, parent.width)
                visible: text !== ""
                theme: root.theme
                text: root.provider
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Label {
                width: Math.max(0, Math.min(implicitWidth, parent.width - (who.visible ? who.width + parent.spacing : 0)))
                visible: root.soft !== ""
                theme: root.theme
                soft: true
                text: who.visible ? "· " + root.soft : root.soft
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        Row {
            width: parent.width
            height: root.theme.px(38)
            clip: true
            spacing: root.theme.space3

            Tag {
                visible: root.shortage
                theme: root.theme
                kind: "trend"
                icon: "trend-up"
                text: qsTr("Shortage occupation")
            }

            Repeater {
                model: root.tags.slice(0, root.narrow ? 1 : 3 - (root.shortage ? 1 : 0) - (root.littleDutch ? 1 : 0))

                Tag {
                    required property string modelData

                    theme: root.theme
                    text: modelData
                }
            }

            Tag {
                visible: root.littleDutch && !root.narrow
                theme: root.theme
                kind: "ok"
                icon: "check"
                text: qsTr("Little Dutch")
            }
        }
    }

    Column {
        id: end

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
        width: root.theme.px(150)

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            role: "value"
            text: root.places
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }

        Label {
            width: parent.width
            visible: text !== ""
            theme: root.theme
            role: root.last ? "labelStrong" : "hint"
            color: root.last ? root.theme.warning : root.theme.textSoft
            text: root.placesNote
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Tag {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: root.full
            theme: root.theme
            kind: "error"
            text: qsTr("Full")
        }
    }
}
