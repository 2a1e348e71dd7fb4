pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// At most five completions, fewer where `room` ends: kind icon, the typed part bold, a count.
Rectangle {
    id: root

    required property Theme theme
    required property Rows model
    property int room: 9999
    // Below the name where there is no room beside it.
    readonly property bool below: theme.single
    readonly property int shown: fitting(room - 2 * theme.space2, repeater.count)

    readonly property Item first: shown > 0 ? repeater.itemAt(0) : null

    signal chosen(int row)

    function fitting(room: int, number: int): int {
        let at = 0;
        for (let left = room; at < number && left >= (repeater.itemAt(at) as Pressable)?.height; at++)
            left -= repeater.itemAt(at).height + rows.spacing;
        return at;
    }

    color: theme.surface
    radius: theme.radiusCard
    border.width: theme.borderThin
    border.color: theme.control
    implicitHeight: rows.implicitHeight + 2 * theme.space2
    visible: shown > 0

    Column {
        id: rows

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.top: parent.top
        anchors.margins: root.theme.space2
        spacing: root.theme.touchGap

        Repeater {
            id: repeater

            model: root.model

            Pressable {
                id: row

                required property int index
                required property string icon
                required property string text
                required property string marked
                required property string note

                objectName: "suggestion" + index
                width: rows.width
                height: Math.max(root.theme.touchMinimum, words.implicitHeight + root.theme.space2)
                visible: index < root.shown
                theme: root.theme
                spoken: text
                radius: root.theme.radiusKey
                edge: 0
                face: index === 0 ? root.theme.primaryTint : root.theme.surface
                pressedFace: root.theme.bgDeep
                outline: root.theme.primary
                outlineWidth: index === 0 ? root.theme.borderThin : 0
                onActivated: root.chosen(index)

                Icon {
                    id: picture

                    anchors.left: parent.left
                    anchors.leftMargin: root.theme.space4
                    anchors.verticalCenter: parent.verticalCenter
                    name: row.icon
                    color: root.theme.primary
                    size: root.theme.iconNormal
                }

                Column {
                    id: words

                    anchors.left: picture.right
                    anchors.leftMargin: root.theme.space4
                    anchors.right: root.below ? parent.right : count.left
                    anchors.rightMargin: root.theme.space4
                    anchors.verticalCenter: parent.verticalCenter

                    Label {
                        width: parent.width
                        theme: root.theme
                        role: "bodyLarge"
                        text: row.marked
                        textFormat: Text.StyledText
                        Accessible.ignored: true
                    }

                    Label {
                        width: parent.width
                        visible: root.below && text !== ""
                        theme: root.theme
                        soft: true
                        text: row.note
                        Accessible.ignored: true
                    }
                }

                Label {
                    id: count

                    anchors.right: parent.right
                    anchors.rightMargin: root.theme.space4
                    anchors.verticalCenter: parent.verticalCenter
                    visible: !root.below
                    theme: root.theme
                    soft: true
                    text: row.note
                    wrapMode: Text.NoWrap
                    Accessible.ignored: true
                }
            }
        }
    }
}
