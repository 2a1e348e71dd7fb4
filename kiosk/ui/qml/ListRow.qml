pragma ComponentBehavior: Bound

import QtQuick

// A result: arch icon, title, one line, at most three tags, and a value at the end ("6 km"); it grows with its words.
// `ownTitle` is the title in the language `lang` where `title` is a translated name. Gone ones are dashed and say so in
// `freshTag` or a tag. Anything in `content` stands at the far end.
Pressable {
    id: root

    required property string title
    property string ownTitle: ""
    property string lang: ""
    property string icon: ""
    property string strong: ""
    property string soft: ""
    property var tags: []
    property string okTag: ""
    property string warnTag: ""
    property string warnIcon: ""
    property string freshTag: ""
    property string value: ""
    property string valueNote: ""
    property bool seen: false
    property bool narrow: false
    default property alias extra: slot.data

    spoken: [title, ownTitle, strong, soft, tags.join(", "), okTag, warnTag, freshTag, (value + " " + valueNote).trim()].filter(part => part).join(", ")
    radius: theme.radiusCard
    implicitHeight: Math.max(theme.archHeight, column.implicitHeight, end.implicitHeight, slot.height) + 2 * theme.space2 + edge

    Arch {
        id: arch

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        visible: root.icon !== ""
        width: root.narrow ? root.theme.space9 : root.theme.archWidth
        theme: root.theme
        icon: root.icon
    }

    Column {
        id: column

        anchors.left: root.icon ? arch.right : parent.left
        anchors.leftMargin: root.narrow ? root.theme.space4 : root.theme.space5
        anchors.right: end.left
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.space1

        Flow {
            width: parent.width
            spacing: root.theme.space3

            Label {
                width: Math.min(implicitWidth, parent.width)
                theme: root.theme
                role: root.narrow ? (root.seen ? "rowSeen" : "row") : (root.seen ? "titleSeen" : "title")
                text: root.title
                spokenLanguage: root.ownTitle ? "" : root.lang
                Accessible.ignored: true
            }

            Item {
                visible: root.freshTag !== "" && !root.narrow
                width: fresh.implicitWidth
                height: Math.max(fresh.implicitHeight, root.theme.lineOf("title", root.theme.textScale))

                Tag {
                    id: fresh

                    anchors.verticalCenter: parent.verticalCenter
                    theme: root.theme
                    kind: "fresh"
                    text: root.freshTag
                    Accessible.ignored: true
                }
            }
        }

        DotLine {
            width: parent.width
            theme: root.theme
            parts: [root.ownTitle, root.strong, root.soft]
            strongParts: root.ownTitle ? 1 : 2
            spokenLanguage: root.ownTitle ? root.lang : ""
        }

        Flow {
            width: parent.width
            spacing: root.theme.space3

            Tag {
                id: tag

                visible: root.tags.length > 0
                width: Math.min(implicitWidth, parent.width)
                theme: root.theme
                text: root.tags[0] ?? ""
                Accessible.ignored: true
            }

            Repeater {
                model: root.tags.slice(1, root.okTag || root.warnTag || root.narrow ? 2 : 3)

                Tag {
                    required property string modelData

                    width: Math.min(implicitWidth, parent?.width ?? 0)
                    theme: root.theme
                    text: modelData
                    Accessible.ignored: true
                }
            }

            Tag {
                visible: root.okTag !== "" && !root.narrow
                width: Math.min(implicitWidth, parent.width)
                theme: root.theme
                kind: "ok"
                icon: "check"
                text: root.okTag
                Accessible.ignored: true
            }

            Tag {
                visible: root.warnTag !== ""
                width: Math.min(implicitWidth, parent.width)
                theme: root.theme
                kind: "warn"
                icon: root.warnIcon
                text: root.warnTag
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
        width: Math.max(worth.implicitWidth, Math.min(note.implicitWidth, root.width / 4))

        Label {
            id: worth

            width: parent.width
            theme: root.theme
            role: "value"
            text: root.value
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.NoWrap
            Accessible.ignored: true
        }

        Label {
            id: note

            width: parent.width
            theme: root.theme
            role: "hint"
            soft: true
            text: root.valueNote
            horizontalAlignment: Text.AlignHCenter
            Accessible.ignored: true
        }
    }
}
