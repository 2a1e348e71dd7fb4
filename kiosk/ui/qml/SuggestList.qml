pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

// At most five completions: kind icon, the typed part bold, a count. The model has the roles icon, before, match,
// after and note.
Rectangle {
    id: root

    required property Theme theme
    required property Rows model

    signal chosen(int row)

    color: theme.surface
    radius: theme.radiusCard
    border.width: theme.borderThin
    border.color: theme.control
    implicitHeight: rows.implicitHeight + 2 * theme.px(10)
    visible: repeater.count > 0

    Column {
        id: rows

        x: root.theme.px(10)
        y: root.theme.px(10)
        width: parent.width - 2 * x

        Repeater {
            id: repeater

            model: root.model

            Pressable {
                id: row

                required property int index
                required property string icon
                required property string before
                required property string match
                required property string after
                required property string note

                objectName: "suggestion" + index
                width: rows.width
                height: root.theme.touchMinimum
                theme: root.theme
                spoken: before + match + after + ", " + note
                radius: root.theme.radiusKey
                edge: 0
                face: index === 0 ? root.theme.primaryTint : root.theme.surface
                pressedFace: root.theme.bgDeep
                outline: root.theme.primary
                outlineWidth: index === 0 ? root.theme.borderThin : 0
                onActivated: root.chosen(index)

                Row {
                    id: words

                    // The typed part is always whole: the words around it give way to the count.
                    readonly property real room: note.x - x - icon.width - gap.width - root.theme.space4

                    anchors.verticalCenter: parent.verticalCenter
                    x: root.theme.px(22)

                    Icon {
                        id: icon

                        anchors.verticalCenter: parent.verticalCenter
                        name: row.icon
                        color: root.theme.primary
                        size: root.theme.iconNormal
                    }

                    Item {
                        id: gap

                        width: root.theme.space4
                        height: root.theme.space4
                    }

                    Label {
                        id: before

                        width: Math.min(implicitWidth, words.room - match.width)
                        theme: root.theme
                        role: "bodyLarge"
                        text: row.before
                        elide: Text.ElideLeft
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }

                    Label {
                        id: match

                        theme: root.theme
                        role: "bodyLargeStrong"
                        text: row.match
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }

                    Label {
                        width: Math.min(implicitWidth, words.room - match.width - before.width)
                        theme: root.theme
                        role: "bodyLarge"
                        text: row.after
                        elide: Text.ElideRight
                        wrapMode: Text.NoWrap
                        Accessible.ignored: true
                    }
                }

                Label {
                    id: note

                    anchors.right: parent.right
                    anchors.rightMargin: root.theme.px(22)
                    anchors.verticalCenter: parent.verticalCenter
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
