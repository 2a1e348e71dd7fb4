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
    implicitHeight: Math.max(theme.archHeight, words.implicitHeight) + 2 * theme.space3 + edge

    Arch {
        id: arch

        anchors.left: parent.left
        anchors.leftMargin: root.theme.space4
        anchors.verticalCenter: parent.verticalCenter
        theme: root.theme
        icon: root.icon
    }

    Column {
        id: words

        anchors.left: arch.right
        anchors.leftMargin: root.theme.space4
        anchors.right: caret.left
        anchors.rightMargin: root.theme.space3
        anchors.verticalCenter: parent.verticalCenter
        spacing: root.theme.space1

        Label {
            width: parent.width
            theme: root.theme
            role: "row"
            text: root.title
            spokenLanguage: root.lang
            Accessible.ignored: true
        }

        Flow {
            width: parent.width
            spacing: root.theme.space3

            Label {
                theme: root.theme
                role: "bodyStrong"
                color: root.theme.primary
                text: root.count
                Accessible.ignored: true
            }

            Tag {
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
