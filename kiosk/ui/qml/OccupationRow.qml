pragma ComponentBehavior: Bound

import QtQuick

// An occupation to choose: its picture, its name, how many vacancies it has and how many of them are new.
Pressable {
    id: root

    required property string icon
    required property string title
    required property string lang
    required property string count
    required property string fresh

    spoken: [title, count, fresh].filter(part => part).join(", ")
    radius: theme.radiusCard
    implicitHeight: Math.max(theme.archHeight, words.height) + 2 * theme.space3 + edge

    Arch {
        id: arch

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        icon: root.icon
    }

    // No positioners: their heights are only right with the next frame, and a grid takes the highest it ever saw.
    Item {
        id: words

        anchors.left: arch.right
        anchors.leftMargin: root.theme.space4
        anchors.right: caret.left
        anchors.rightMargin: root.theme.space3
        anchors.verticalCenter: parent.verticalCenter
        height: name.height + root.theme.space1 + line.height

        Label {
            id: name

            width: parent.width
            theme: root.theme
            role: "row"
            text: root.title
            spokenLanguage: root.lang
            Accessible.ignored: true
        }

        Item {
            id: line

            readonly property bool whole: number.implicitWidth + root.theme.space3 + tag.implicitWidth <= width

            anchors.bottom: parent.bottom
            width: parent.width
            height: root.fresh === "" ? number.height : whole ? Math.max(number.height, tag.height) : number.height + root.theme.space1 + tag.height

            Label {
                id: number

                anchors.left: parent.left
                theme: root.theme
                role: "bodyStrong"
                color: root.theme.primary
                text: root.count
                Accessible.ignored: true
            }

            Tag {
                id: tag

                anchors.left: parent.left
                anchors.leftMargin: line.whole ? number.width + root.theme.space3 : 0
                anchors.bottom: parent.bottom
                width: Math.min(implicitWidth, line.width)
                visible: root.fresh !== ""
                theme: root.theme
                kind: "fresh"
                text: root.fresh
                Accessible.ignored: true
            }
        }
    }

    Icon {
        id: caret

        anchors.right: parent.right
        anchors.rightMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        name: "caret-right"
        color: root.theme.text
        size: root.theme.iconNormal
    }
}
