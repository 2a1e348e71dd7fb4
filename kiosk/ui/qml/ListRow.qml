pragma ComponentBehavior: Bound

import QtQuick

// A result: arch icon, title, one line, at most three tags, and a value at the end ("6 km").
// Gone ones are dashed and say so in `freshTag` or a tag. Anything in `content` stands before the value.
Pressable {
    id: root

    required property string title
    property string icon: ""
    property string strong: ""
    property string soft: ""
    property var tags: []
    property string okTag: ""
    property string warnTag: ""
    property string freshTag: ""
    property string value: ""
    property string valueNote: ""
    property bool seen: false
    property bool narrow: false
    default property alias extra: slot.data

    spoken: [title, strong, soft, tags.join(", "), okTag, warnTag, freshTag, value, valueNote].filter(part => part).join(", ")
    radius: theme.radiusCard
    implicitHeight: theme.rowHeight

    Arch {
        id: arch

        anchors.verticalCenter: parent.verticalCenter
        x: root.theme.px(root.narrow ? 16 : 20)
        visible: root.icon !== ""
        width: root.narrow ? root.theme.space9 : root.theme.archWidth
        theme: root.theme
        icon: root.icon
    }

    Column {
        anchors.left: root.icon ? arch.right : parent.left
        anchors.leftMargin: root.theme.px(root.narrow ? 16 : 22)
        anchors.right: slot.left
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter

        Row {
            width: parent.width
            spacing: root.theme.space4

            Label {
                width: Math.min(implicitWidth, parent.width - (fresh.visible ? fresh.width + parent.spacing : 0))
                theme: root.theme
                role: root.narrow ? (root.seen ? "rowSeen" : "row") : (root.seen ? "titleSeen" : "title")
                text: root.title
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Tag {
                id: fresh

                anchors.verticalCenter: parent.verticalCenter
                visible: root.freshTag !== "" && !root.narrow
                theme: root.theme
                kind: "fresh"
                text: root.freshTag
            }
        }

        Row {
            width: parent.width
            spacing: root.theme.space2
            bottomPadding: root.theme.space2

            Label {
                id: strongPart

                width: Math.min(implicitWidth, parent.width)
                visible: root.strong !== ""
                theme: root.theme
                text: root.strong
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }

            Label {
                width: Math.min(implicitWidth, Math.max(0, parent.width - (root.strong ? strongPart.width + parent.spacing : 0)))
                visible: root.soft !== ""
                theme: root.theme
                soft: true
                text: root.strong ? "· " + root.soft : root.soft
                wrapMode: Text.NoWrap
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }

        Row {
            id: tagRow

            // A tag is whole or not there.
            function fits(tag: Item): bool {
                return tag.x === 0 || tag.x + tag.width <= width;
            }

            width: parent.width
            height: childrenRect.height
            clip: true
            spacing: root.theme.space3

            Repeater {
                model: root.tags.slice(0, root.okTag || root.warnTag || root.narrow ? 2 : 3)

                Tag {
                    required property string modelData

                    opacity: tagRow.fits(this) ? 1 : 0
                    theme: root.theme
                    text: modelData
                }
            }

            Tag {
                visible: root.okTag !== ""
                opacity: tagRow.fits(this) ? 1 : 0
                theme: root.theme
                kind: "ok"
                icon: "check"
                text: root.okTag
            }

            Tag {
                visible: root.warnTag !== ""
                opacity: tagRow.fits(this) ? 1 : 0
                theme: root.theme
                kind: "warn"
                text: root.warnTag
            }
        }
    }

    Item {
        id: slot

        anchors.right: end.left
        anchors.verticalCenter: parent.verticalCenter
        width: childrenRect.width
        height: childrenRect.height
    }

    Column {
        id: end

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space5
        anchors.verticalCenter: parent.verticalCenter
        width: root.value ? Math.max(worth.implicitWidth, note.implicitWidth) : 0

        Label {
            id: worth

            anchors.horizontalCenter: parent.horizontalCenter
            theme: root.theme
            role: "value"
            text: root.value
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Label {
            id: note

            anchors.horizontalCenter: parent.horizontalCenter
            theme: root.theme
            role: "hint"
            soft: true
            text: root.valueNote
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }
    }
}
